import { fileResponse } from '@/app/file-response';
import { currentActor } from '@/lib/auth/current-actor';
import { dispatchDocument } from '@/lib/documents/dispatch-document';
import { renderDocument } from '@/lib/documents/render-document';
import { dispatchFile } from '@/lib/read/dispatch-file';
import { EDITION_FORMATS } from '@/lib/routes';

interface Context {
  params: Promise<{ id: string; format: string }>;
}

/** A letter as a file; the PDF of a sent one is the very file that was kept with the sending. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id, format: wanted } = await params;
  const format = EDITION_FORMATS.find((candidate) => candidate === wanted);
  const letter = format ? await dispatchFile(await currentActor(), id) : null;
  if (!letter || !format) return new Response('Dieses Schreiben gibt es nicht.', { status: 404 });
  const kept = format === 'pdf' ? letter.sentPdf : null;
  const file = kept ?? (await renderDocument(dispatchDocument(letter.print), format));
  return fileResponse(file, letter.name, format);
}
