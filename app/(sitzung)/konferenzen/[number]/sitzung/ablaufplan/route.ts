import { fileResponse } from '@/app/file-response';
import { currentActor } from '@/lib/auth/current-actor';
import { renderDocument } from '@/lib/documents/render-document';
import { runSheetDocument } from '@/lib/documents/run-sheet-document';
import { sessionRunSheet } from '@/lib/read/session-run-sheet';
import { routeNumber } from '@/lib/route-number';

interface Context {
  params: Promise<{ number: string }>;
}

/** The sheet for recording by hand, as PDF, for the office of the chair. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { number: text } = await params;
  const number = routeNumber(text);
  const sheet = number === null ? null : await sessionRunSheet(await currentActor(), number);
  if (!sheet) return new Response('Diesen Ablaufplan gibt es nicht.', { status: 404 });
  const file = await renderDocument(runSheetDocument(sheet), 'pdf');
  return fileResponse(file, `IntMK-${text}-Ablaufplan-${sheet.day}`, 'pdf');
}
