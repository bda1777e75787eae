import type { AnswerDraftKept, DraftNotKept } from '@/lib/forms/draft-kept';
import { routes } from '@/lib/routes';

/** Where the words are; UNCHANGED: nothing was typed yet. All but the first two: they stand in this window alone. */
export type AnswerKeepState =
  | { kind: 'UNCHANGED' }
  | { kind: 'KEPT'; savedAt: string }
  | { kind: 'OFFLINE' | 'SIGNED_OUT' | 'OTHER_WINDOW' }
  | { kind: 'REFUSED'; message: string };

export interface WrittenAnswer {
  text: string;
  demandIds: string[];
}

export interface AnswerKeeper {
  /** Called at every change. */
  changed: () => void;
  /** Called when the form itself is sent, which carries everything. */
  sent: () => void;
  stop: () => void;
}

interface Options {
  /** As lib/forms/answer-draft-schemas spells it. */
  place: string;
  personId: string;
  draftVersion: number;
  windowId: string;
  /** What stands in the form now. */
  read: () => WrittenAnswer;
  onState: (state: AnswerKeepState) => void;
}

/** Milliseconds: after the last key, and between two attempts without connection. */
const PAUSE = 1_000;
const RETRY = 5_000;

/** Keeps an answer in the program while it is written: after a pause, when the window is left, again where it failed. */
export function keepAnswer({ read, onState, draftVersion, ...page }: Options): AnswerKeeper {
  let version = draftVersion;
  let [waiting, stopped] = [false, false];
  let step = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const send = async (written: WrittenAnswer, leaving: boolean) => {
    step += 1;
    const { windowId, ...rest } = page;
    const body = { ...rest, ...written, draftVersion: version, writer: { windowId, step } };
    const outcome = await post(body, leaving);
    if ('draftVersion' in outcome) version = outcome.draftVersion;
    const state = 'draftVersion' in outcome ? { kind: 'KEPT' as const, savedAt: outcome.savedAt } : outcome;
    if (stopped) return;
    onState(state);
    if (state.kind === 'OFFLINE' || state.kind === 'SIGNED_OUT') {
      waiting = true;
      timer = setTimeout(() => flush(false), RETRY);
    }
  };
  // One after the other: each has to know the number that the one before was given.
  const flush = (leaving: boolean) => {
    clearTimeout(timer);
    if (!waiting) return;
    waiting = false;
    const written = read();
    queue = queue.then(() => send(written, leaving));
  };
  const leave = () => {
    if (document.visibilityState === 'hidden') flush(true);
  };
  document.addEventListener('visibilitychange', leave);
  return {
    changed: () => {
      waiting = true;
      clearTimeout(timer);
      timer = setTimeout(() => flush(false), PAUSE);
    },
    sent: () => {
      clearTimeout(timer);
      waiting = false;
    },
    stop: () => {
      flush(true);
      stopped = true;
      document.removeEventListener('visibilitychange', leave);
    },
  };
}

/** What a browser still sends while it closes the page; longer bodies are dropped by it. */
const KEEPALIVE_LIMIT = 60_000;

async function post(
  written: object,
  leaving: boolean,
): Promise<AnswerDraftKept | Exclude<AnswerKeepState, { kind: 'KEPT' | 'UNCHANGED' }>> {
  const body = JSON.stringify(written);
  try {
    const response = await fetch(routes.keepAnswer(), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      keepalive: leaving && body.length < KEEPALIVE_LIMIT,
    });
    if (response.ok) return (await response.json()) as AnswerDraftKept;
    if (response.status === 401) return { kind: 'SIGNED_OUT' };
    if (response.status === 409) return { kind: 'OTHER_WINDOW' };
    if (response.status >= 500) return { kind: 'OFFLINE' };
    return { kind: 'REFUSED', message: ((await response.json()) as DraftNotKept).message };
  } catch {
    return { kind: 'OFFLINE' };
  }
}
