import { fileResponse } from '@/app/file-response';
import { currentActor } from '@/lib/auth/current-actor';
import { printExternalMinutes } from '@/lib/documents/render-document';
import { externalMinutes } from '@/lib/read/external-minutes';
import { routeNumber } from '@/lib/route-number';
import { DOWNLOAD_FORMATS } from '@/lib/routes';

interface Context {
  params: Promise<{ number: string; format: string }>;
}

/** The external minutes of a conference as a file, made anew from what is stored and what this reader may see. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { number: text, format: wanted } = await params;
  const number = routeNumber(text);
  const format = DOWNLOAD_FORMATS.find((candidate) => candidate === wanted);
  const minutes = number !== null && format ? await externalMinutes(await currentActor(), number) : null;
  if (!minutes || !format) return new Response('Diese Niederschrift gibt es nicht.', { status: 404 });
  const file = await printExternalMinutes(minutes, format);
  return fileResponse(file, `IntMK-${text}-externe-Niederschrift`, format);
}
