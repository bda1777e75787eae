export type Answer =
  | { kind: 'VIEW'; view: unknown; mark: string | null }
  /** SAME: nothing changed. LOST: nothing comes through. ENDED: not signed in any more, or no longer allowed. */
  | { kind: 'SAME' | 'LOST' | 'ENDED' };

export interface Asker {
  ask: () => void;
  stop: () => void;
}

/**
 * Asks for one view of the sitting, never twice at a time: whatever changes while an answer is on its way is asked for
 * once more behind it. What was answered last is not sent again (ETag).
 */
export function askForView(address: string, heard: (answer: Answer) => void): Asker {
  const stopped = new AbortController();
  let mark: string | null = null;
  let state: 'IDLE' | 'ASKING' | 'ASK_AGAIN' = 'IDLE';
  const ask = () => {
    if (state !== 'IDLE') {
      state = 'ASK_AGAIN';
      return;
    }
    state = 'ASKING';
    void fetchView(address, mark, stopped.signal).then(answered);
  };
  const answered = (answer: Answer) => {
    const again = state === 'ASK_AGAIN';
    state = 'IDLE';
    if (stopped.signal.aborted) return;
    if (answer.kind === 'VIEW') mark = answer.mark;
    heard(answer);
    if (again) ask();
  };
  return { ask, stop: () => stopped.abort() };
}

async function fetchView(address: string, mark: string | null, signal: AbortSignal): Promise<Answer> {
  try {
    const headers = mark === null ? undefined : { 'If-None-Match': mark };
    const answer = await fetch(address, { headers, signal, cache: 'no-store' });
    if (answer.status === 304) return { kind: 'SAME' };
    if (answer.status === 401 || answer.status === 404) return { kind: 'ENDED' };
    if (!answer.ok) return { kind: 'LOST' };
    return { kind: 'VIEW', view: await answer.json(), mark: answer.headers.get('etag') };
  } catch {
    return { kind: 'LOST' };
  }
}
