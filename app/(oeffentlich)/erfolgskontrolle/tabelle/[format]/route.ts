import { fileResponse } from '@/app/file-response';
import { currentActor } from '@/lib/auth/current-actor';
import { renderTable } from '@/lib/documents/render-table';
import { followUpTable } from '@/lib/read/follow-up-table';
import { TABLE_FORMATS } from '@/lib/routes';

interface Context {
  params: Promise<{ format: string }>;
}

/** The rows of the board that this address finds for this reader, as CSV, Excel or OpenDocument. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { format: wanted } = await params;
  const format = TABLE_FORMATS.find((candidate) => candidate === wanted);
  if (!format) return new Response('Dieses Format gibt es nicht.', { status: 404 });
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const { table, day } = await followUpTable(await currentActor(), query);
  return fileResponse(renderTable(table, format), `Erfolgskontrolle-${day}`, format);
}
