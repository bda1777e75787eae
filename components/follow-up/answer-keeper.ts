import { postDraft } from '@/components/editor/post-draft';
import type { AnswerDraftKept } from '@/lib/forms/draft-kept';
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
    const outcome = await postDraft<AnswerDraftKept>(routes.keepAnswer(), body, leaving);
    if (outcome.kind === 'KEPT') version = outcome.kept.draftVersion;
    if (stopped) return;
    onState(outcome.kind === 'KEPT' ? { kind: 'KEPT', savedAt: outcome.kept.savedAt } : outcome);
    if (outcome.kind === 'OFFLINE' || outcome.kind === 'SIGNED_OUT') {
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
