import { fileResponse } from '@/app/file-response';
import { currentActor } from '@/lib/auth/current-actor';
import { printEdition } from '@/lib/documents/print-edition';
import { editionContent } from '@/lib/read/edition-content';
import { routeNumber } from '@/lib/route-number';
import { EDITION_FORMATS, EDITION_PARTS, type EditionPart } from '@/lib/routes';

const NAMES: Record<EditionPart, string> = { tagesordnung: 'Tagesordnung', heft: 'Sitzungsunterlagen' };

interface Context {
  params: Promise<{ number: string; letter: string; part: string; format: string }>;
}

/** An edition as a file, made from what was frozen and as far as this reader may have it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const wanted = await params;
  const number = routeNumber(wanted.number);
  const part = EDITION_PARTS.find((one) => one === wanted.part);
  const format = EDITION_FORMATS.find((one) => one === wanted.format);
  const { letter } = wanted;
  const known = number !== null && part && format && /^[A-Z]{1,3}$/.test(letter);
  const found = known ? await editionContent(await currentActor(), number, { letter, part }) : null;
  if (!found || !part || !format) return new Response('Diese Fassung gibt es nicht.', { status: 404 });
  const file = await printEdition(found.content, found.edition, {
    part: part === 'heft' ? 'BOOKLET' : 'AGENDA',
    format,
  });
  return fileResponse(file, `IntMK-${wanted.number}-${NAMES[part]}-Fassung-${letter}`, format);
}
