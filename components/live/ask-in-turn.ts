/** Asks when something may have changed. */
export interface Asker {
  ask: () => void;
  stop: () => void;
}

/** Milliseconds until it is asked anew where nothing came through. */
const PAUSE_AFTER_LOSS = 5_000;

/**
 * Never asks twice at a time, so that no older answer is laid over a newer one: whatever changes while an answer is on
 * its way is asked for once more behind it. Where nothing came through it asks again by itself, for nobody says when a
 * network is only slow.
 * @param once asks and takes the answer; false where nothing came through. It must come to an end and never throw.
 */
export function askInTurn(once: () => Promise<boolean>): Asker {
  let state: 'IDLE' | 'ASKING' | 'ASK_AGAIN' = 'IDLE';
  let stopped = false;
  let later: ReturnType<typeof setTimeout> | undefined;
  const ask = () => {
    clearTimeout(later);
    if (stopped) return;
    if (state !== 'IDLE') {
      state = 'ASK_AGAIN';
      return;
    }
    state = 'ASKING';
    void once().then(answered);
  };
  const answered = (cameThrough: boolean) => {
    const again = state === 'ASK_AGAIN';
    state = 'IDLE';
    if (stopped) return;
    if (again) ask();
    else if (!cameThrough) later = setTimeout(ask, PAUSE_AFTER_LOSS);
  };
  return {
    ask,
    stop: () => {
      stopped = true;
      clearTimeout(later);
    },
  };
}
