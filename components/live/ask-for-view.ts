import { askInTurn, type Asker } from '@/components/live/ask-in-turn';

export type Answer =
  | { kind: 'VIEW'; view: unknown; mark: string | null }
  /** SAME: nothing changed. LOST: nothing comes through. ENDED: not signed in any more, or no longer allowed. */
  | { kind: 'SAME' | 'LOST' | 'ENDED' };

/** Milliseconds until an answer counts as lost. */
const PATIENCE = 20_000;

/** Asks for one view of the sitting, in turn. What was answered last is not sent again (ETag). */
export function askForView(address: string, heard: (answer: Answer) => void): Asker {
  let mark: string | null = null;
  let stopped = false;
  const inTurn = askInTurn(async () => {
    const answer = await fetchView(address, mark);
    if (stopped) return true;
    if (answer.kind === 'VIEW') mark = answer.mark;
    heard(answer);
    return answer.kind !== 'LOST';
  });
  return {
    ask: inTurn.ask,
    stop: () => {
      stopped = true;
      inTurn.stop();
    },
  };
}

async function fetchView(address: string, mark: string | null): Promise<Answer> {
  try {
    const headers = mark === null ? undefined : { 'If-None-Match': mark };
    const answer = await fetch(address, {
      ...{ headers, cache: 'no-store' },
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (answer.status === 304) return { kind: 'SAME' };
    if (answer.status === 401 || answer.status === 404) return { kind: 'ENDED' };
    if (!answer.ok) return { kind: 'LOST' };
    return { kind: 'VIEW', view: await answer.json(), mark: answer.headers.get('etag') };
  } catch {
    return { kind: 'LOST' };
  }
}
