import { fileResponse } from '@/app/file-response';
import { currentActor } from '@/lib/auth/current-actor';
import { circularDocument } from '@/lib/documents/circular-document';
import { renderDocument } from '@/lib/documents/render-document';
import { circularPrint } from '@/lib/read/circular-print';
import { routeCircular } from '@/lib/route-circular';
import { EDITION_FORMATS } from '@/lib/routes';

interface Context {
  params: Promise<{ reference: string; format: string }>;
}

/** The call for votes or the Umlaufbeschluss as a file, for the members of the conference. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { reference: text, format: wanted } = await params;
  const reference = routeCircular(text);
  const format = EDITION_FORMATS.find((candidate) => candidate === wanted);
  const circular = reference !== null && format ? await circularPrint(await currentActor(), reference) : null;
  if (!circular || !format) return new Response('Dieses Umlaufverfahren gibt es nicht.', { status: 404 });
  const file = await renderDocument(circularDocument(circular), format);
  const kind = circular.result ? 'Umlaufbeschluss' : 'Umlaufverfahren';
  return fileResponse(file, `IntMK-${kind}-${text}`, format);
}
