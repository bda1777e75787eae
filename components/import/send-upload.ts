import type { UploadState } from '@/components/import/upload-form';
import { UPLOAD_STEPS, type UploadStep } from '@/components/import/upload-steps';
import { ok, refuse, type Result } from '@/lib/result';

/** One line of the answer: the step that begins, or the end with the draft's address or what was wrong. */
export type UploadMessage = { step: UploadStep } | { address: string } | { refused: UploadState };

const NO_ANSWER = 'Die Verbindung ist abgebrochen. Es wurde nichts gespeichert. Bitte noch einmal versuchen.';

/** Sends the form and hands on each step as it begins; gives the address of the draft or what was wrong. */
export async function sendUpload(
  address: string,
  form: FormData,
  onStep: (step: UploadStep) => void,
): Promise<Result<string, UploadState>> {
  const text = form.get('text');
  const broken = refuse({
    fileErrors: [NO_ANSWER],
    textErrors: [],
    text: typeof text === 'string' ? text : '',
  });
  try {
    const response = await fetch(address, { method: 'POST', body: form });
    if (!response.ok || !response.body) return broken;
    for await (const line of linesOf(response.body)) {
      const message = JSON.parse(line) as UploadMessage;
      if ('step' in message && UPLOAD_STEPS.includes(message.step)) onStep(message.step);
      if ('address' in message) return ok(message.address);
      if ('refused' in message) return refuse(message.refused);
    }
    return broken;
  } catch {
    return broken;
  }
}

/** The lines of a body as they arrive. */
async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter((line) => line !== '');
  }
  if (rest !== '') yield rest;
}
