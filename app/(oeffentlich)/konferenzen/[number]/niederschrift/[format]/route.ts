import { fileResponse } from '@/app/file-response';
import { currentActor } from '@/lib/auth/current-actor';
import { printExternalMinutes } from '@/lib/documents/render-document';
import { externalPrint } from '@/lib/read/external-minutes';
import { routeNumber } from '@/lib/route-number';
import { DOWNLOAD_FORMATS } from '@/lib/routes';

interface Context {
  params: Promise<{ number: string; format: string }>;
}

/** The external minutes of a conference as a file, made anew from what was published or stored, as far as this reader may see it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { number: text, format: wanted } = await params;
  const number = routeNumber(text);
  const format = DOWNLOAD_FORMATS.find((candidate) => candidate === wanted);
  const print = number !== null && format ? await externalPrint(await currentActor(), number) : null;
  if (!print || !format) return new Response('Diese Niederschrift gibt es nicht.', { status: 404 });
  const file = await printExternalMinutes(print.minutes, format, { prose: print.prose });
  return fileResponse(file, `IntMK-${text}-externe-Niederschrift`, format);
}
