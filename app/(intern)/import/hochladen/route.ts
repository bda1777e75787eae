import { isOwnPage } from '@/app/is-own-page';
import type { UploadMessage } from '@/components/import/send-upload';
import { currentActor } from '@/lib/auth/current-actor';
import { can } from '@/lib/policy/can';
import { isWithinCommandLimit } from '@/lib/use-cases/command-limit';
import { receiveUpload } from '../receive-upload';

/** The upload of a page with JavaScript: one line of JSON as each step begins, and one at the end. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnPage(request)) return new Response('Fremde Seite', { status: 403 });
  const actor = await currentActor();
  if (!can(actor, 'import.create')) return new Response('Nicht berechtigt', { status: 403 });
  if (!(await isWithinCommandLimit(actor))) return new Response('Zu viele Versuche', { status: 429 });
  const form = await request.formData().catch(() => null);
  if (!form) return new Response('Kein Formular', { status: 400 });
  const lines = new ReadableStream<Uint8Array>({
    async start(controller) {
      const encoder = new TextEncoder();
      const send = (message: UploadMessage) => {
        controller.enqueue(encoder.encode(`${JSON.stringify(message)}\n`));
      };
      const draft = await receiveUpload(actor, form, (step) => {
        send({ step });
      });
      send(draft.ok ? { address: draft.value } : { refused: draft.error });
      controller.close();
    },
  });
  return new Response(lines, {
    headers: { 'Content-Type': 'application/x-ndjson; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}
