import { fileResponse } from '@/app/file-response';
import { currentActor } from '@/lib/auth/current-actor';
import { internalMinutesDocument } from '@/lib/documents/internal-minutes-document';
import { printExternalMinutes, renderDocument } from '@/lib/documents/render-document';
import { minutesEditionPrint } from '@/lib/read/minutes-edition-print';
import { routeNumber } from '@/lib/route-number';
import { EDITION_FORMATS, type MinutesPart } from '@/lib/routes';

export interface EditionFileParams {
  number: string;
  edition: string;
  format: string;
}

/** One edition of minutes as a file, as far as this reader may have it. */
export async function editionFile(part: MinutesPart, params: EditionFileParams): Promise<Response> {
  const number = routeNumber(params.number);
  const edition = routeNumber(params.edition);
  const format = EDITION_FORMATS.find((one) => one === params.format);
  const known = number !== null && edition !== null && format;
  const print = known ? await minutesEditionPrint(await currentActor(), number, part, edition) : null;
  if (!print || !format) return new Response('Diese Fassung gibt es nicht.', { status: 404 });
  const file =
    print.audience === 'EXTERNAL'
      ? await printExternalMinutes(print.print.minutes, format, { prose: print.print.prose })
      : await renderDocument(internalMinutesDocument(print.content, print.mark), format);
  const kind = part === 'intern' ? 'interne' : 'externe';
  return fileResponse(file, `IntMK-${params.number}-${kind}-Niederschrift-Fassung-${params.edition}`, format);
}
