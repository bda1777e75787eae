import { fileResponse } from '@/app/file-response';
import { currentActor } from '@/lib/auth/current-actor';
import { renderDocument } from '@/lib/documents/render-document';
import { resolutionDocument } from '@/lib/documents/resolution-document';
import { resolutionPrint } from '@/lib/read/resolution-print';
import { routeNumber } from '@/lib/route-number';
import { EDITION_FORMATS } from '@/lib/routes';

interface Context {
  params: Promise<{ conference: string; item: string; format: string }>;
}

/** One resolution as a file, as it is sent to its addressees. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { conference, item, format: wanted } = await params;
  const number = routeNumber(conference);
  const format = EDITION_FORMATS.find((candidate) => candidate === wanted);
  const known = number !== null && format !== undefined;
  const print = known ? await resolutionPrint(await currentActor(), number, item) : null;
  if (!print || !format) return new Response('Diesen Beschluss gibt es nicht.', { status: 404 });
  const file = await renderDocument(resolutionDocument(print), format);
  return fileResponse(file, `IntMK-${conference}-TOP-${asciiName(print.resolution.number)}`, format);
}

/** A TOP number is printed as it was read; a header takes letters, digits and points only. */
function asciiName(item: string): string {
  return item.replace(/[^A-Za-z0-9.]+/g, '-');
}
