import { fileResponse } from '@/app/file-response';
import { currentActor } from '@/lib/auth/current-actor';
import { greenListDocument } from '@/lib/documents/green-list-document';
import { renderDocument } from '@/lib/documents/render-document';
import { greenListPrint } from '@/lib/read/green-list-print';
import { routeNumber } from '@/lib/route-number';
import { EDITION_FORMATS } from '@/lib/routes';

interface Context {
  params: Promise<{ number: string; format: string }>;
}

/** The Grüne Liste of this moment as a file, for the members of the conference. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { number: text, format: wanted } = await params;
  const number = routeNumber(text);
  const format = EDITION_FORMATS.find((candidate) => candidate === wanted);
  const list = number !== null && format ? await greenListPrint(await currentActor(), number) : null;
  if (!list || !format) return new Response('Diese Grüne Liste gibt es nicht.', { status: 404 });
  const file = await renderDocument(greenListDocument(list), format);
  return fileResponse(file, `IntMK-${text}-Gruene-Liste-${list.day}`, format);
}
