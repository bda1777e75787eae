import { copyKey, removeCopy, writeCopy } from '@/components/editor/local-copies';
import { newBlockId } from '@/components/editor/new-block-id';
import { sendDraft, type SendOutcome, type SentDraft } from '@/components/editor/send-draft';
import type { MotionText } from '@/lib/domain/motion-text';
import type { DraftKept } from '@/lib/forms/draft-kept';

/** Where the text is; UNCHANGED: nothing was typed yet. `local`: a copy lies in this browser. */
export type KeepState =
  | { kind: 'UNCHANGED' }
  | { kind: 'KEPT'; savedAt: string }
  | { kind: 'OFFLINE' | 'SIGNED_OUT' | 'OTHER_WINDOW'; local: boolean }
  | { kind: 'REFUSED'; message: string; local: boolean };

export interface DraftKeeper {
  /** Called at every change. */
  changed: (text: MotionText) => void;
  /** Sends at once what is not kept yet; true if all of it is kept then. */
  flush: () => Promise<boolean>;
  /** This window's text takes the place of what another window kept. */
  insist: () => Promise<boolean>;
  stop: () => void;
}

interface Options {
  page: Omit<SentDraft, 'text' | 'writer'>;
  onState: (state: KeepState) => void;
  /** A version newer than the one being written on. */
  onNewerVersion: (number: number) => void;
  /** The number that the kept draft has now. */
  onKept: (draftVersion: number) => void;
}

/** Milliseconds: after the last key, and between two attempts without connection. */
const PAUSE = 1_000;
const RETRY = 5_000;

/**
 * Never loses a word: at every change a copy in this browser, after a pause the draft in the program; only when that
 * has confirmed the very text, the copy goes. Without connection it tries again by itself, and after signing in
 * elsewhere as soon as the window is looked at.
 */
export function keepDraft({ page, onState, onNewerVersion, onKept }: Options): DraftKeeper {
  const windowId = newBlockId();
  const key = copyKey(page, windowId);
  const sendNext = numberedSender(page, windowId);
  let { draftVersion } = page;
  let unkept: MotionText | null = null;
  let local = false;
  let blocked = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const later = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), milliseconds);
  };
  const kept = (answer: DraftKept, sent: MotionText) => {
    draftVersion = answer.draftVersion;
    onKept(answer.draftVersion);
    if (answer.latestNumber > page.baseNumber) onNewerVersion(answer.latestNumber);
    onState({ kind: 'KEPT', savedAt: answer.savedAt });
    if (unkept !== sent) return;
    unkept = null;
    removeCopy(key);
  };
  const send = async (leaving?: 'leaving'): Promise<boolean> => {
    const sent = unkept;
    if (sent !== null && !blocked) {
      const outcome = await sendNext({ draftVersion, text: sent }, leaving);
      if (outcome.kind === 'KEPT') kept(outcome.kept, sent);
      else onState({ ...outcome, local });
      blocked = outcome.kind === 'OTHER_WINDOW';
      if (outcome.kind === 'OFFLINE' || outcome.kind === 'SIGNED_OUT') later(RETRY);
    }
    return unkept === null;
  };
  // One after the other: each has to know the number that the one before was given.
  const flush = (leaving?: 'leaving'): Promise<boolean> => {
    clearTimeout(timer);
    const sent = queue.then(() => send(leaving));
    queue = sent;
    return sent;
  };
  const stopWatching = watchWindow(() => {
    if (unkept !== null) void flush(document.visibilityState === 'hidden' ? 'leaving' : undefined);
  });
  return {
    changed: (text) => {
      unkept = text;
      local = writeCopy({ key, baseNumber: page.baseNumber, draftVersion, text, at: Date.now() });
      later(PAUSE);
    },
    flush: () => flush(),
    insist: () => {
      [blocked, draftVersion] = [false, null];
      return flush();
    },
    stop: () => {
      stopWatching();
      void flush('leaving').finally(() => clearTimeout(timer));
    },
  };
}

/** Sends what one window writes, each time with its number, so that nothing that comes late counts as new. */
function numberedSender(page: Options['page'], windowId: string) {
  let step = 0;
  return (draft: Pick<SentDraft, 'draftVersion' | 'text'>, leaving?: 'leaving'): Promise<SendOutcome> => {
    step += 1;
    return sendDraft({ ...page, ...draft, writer: { windowId, step } }, leaving);
  };
}

/** Calls when the window is left, looked at again, or has its connection back; gives what ends it. */
function watchWindow(look: () => void): () => void {
  document.addEventListener('visibilitychange', look);
  window.addEventListener('online', look);
  window.addEventListener('focus', look);
  return () => {
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('online', look);
    window.removeEventListener('focus', look);
  };
}
