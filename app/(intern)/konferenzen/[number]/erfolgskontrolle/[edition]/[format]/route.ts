import { fileResponse } from '@/app/file-response';
import { currentActor } from '@/lib/auth/current-actor';
import { followUpReportDocument } from '@/lib/documents/follow-up-report-document';
import { renderDocument } from '@/lib/documents/render-document';
import { followUpReportPrint } from '@/lib/read/follow-up-report-print';
import { routeNumber } from '@/lib/route-number';
import { EDITION_FORMATS } from '@/lib/routes';

interface Context {
  params: Promise<{ number: string; edition: string; format: string }>;
}

/** A frozen edition of the Anlage zur Erfolgskontrolle as a file, for the members of the conference. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { number: text, edition: wantedEdition, format: wanted } = await params;
  const number = routeNumber(text);
  const edition = routeNumber(wantedEdition);
  const format = EDITION_FORMATS.find((candidate) => candidate === wanted);
  const readable = number !== null && edition !== null && format;
  const content = readable ? await followUpReportPrint(await currentActor(), number, edition) : null;
  if (!content || !format || edition === null)
    return new Response('Diese Anlage gibt es nicht.', { status: 404 });
  const file = await renderDocument(followUpReportDocument(content, edition), format);
  return fileResponse(file, `IntMK-${text}-Anlage-Erfolgskontrolle-Fassung-${edition}`, format);
}
