import { sendVerb, type VerbOutcome } from '@/components/demand/send-verb';
import { cardAfter, type PendingVerb, type ReviewCard } from '@/lib/domain/review-card';
import type { ReviewAnswer } from '@/lib/forms/review-answer';

/** INTERRUPTED: nobody answers. SIGNED_OUT: the session of this person is over. */
export type ReviewConnection = 'CONNECTED' | 'INTERRUPTED' | 'SIGNED_OUT';

export interface VerbState {
  /** Cards by id as the program answered them; null: gone. */
  answered: ReadonlyMap<string, ReviewCard | null>;
  pending: readonly PendingVerb[];
  connection: ReviewConnection;
  /** What was refused last; null: nothing. */
  refused: { demandId: string; message: string } | null;
}

export interface VerbSender {
  /** `card`: as it was before anything of it waited. */
  send: (verb: PendingVerb, card: ReviewCard) => void;
  stop: () => void;
}

export const NOTHING_SENT: VerbState = {
  ...{ answered: new Map<string, ReviewCard | null>(), pending: [] },
  ...{ connection: 'CONNECTED', refused: null },
};

/** Milliseconds until a decision that nobody answered is sent again. */
const PAUSE = 3_000;
const CONNECTIONS: Record<VerbOutcome['kind'], ReviewConnection> = {
  ...{ ANSWERED: 'CONNECTED', LOST: 'INTERRUPTED', SIGNED_OUT: 'SIGNED_OUT' },
};

/** Sends one decision after the other until each was answered; none is lost while the page is open. */
export function verbSender(conferenceNumber: number, changed: (state: VerbState) => void): VerbSender {
  let state = NOTHING_SENT;
  let running = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cards = new Map<string, ReviewCard>();
  const set = (next: Partial<VerbState>) => {
    state = { ...state, ...next };
    changed(state);
  };
  const settle = (sent: PendingVerb, before: ReviewCard, answer: ReviewAnswer) => {
    const { card } = answer;
    const answered =
      card === undefined ? state.answered : new Map([...state.answered, [sent.demandId, card]]);
    if (card) cards.set(card.id, card);
    if (answer.ok || (card && hasArrived(card, before, sent))) {
      set({ answered, pending: state.pending.slice(1) });
    } else {
      const pending = state.pending.filter(({ demandId }) => demandId !== sent.demandId);
      set({ answered, pending, refused: { demandId: sent.demandId, message: answer.message } });
    }
  };
  const round = async () => {
    for (let [first] = state.pending; first; [first] = state.pending) {
      const before = cards.get(first.demandId);
      if (!before) return;
      const outcome = await sendVerb(conferenceNumber, { ...first, version: before.version });
      set({ connection: CONNECTIONS[outcome.kind] });
      if (outcome.kind === 'ANSWERED') settle(first, before, outcome.answer);
      else {
        timer = setTimeout(() => void wake(), PAUSE);
        return;
      }
    }
  };
  const wake = async () => {
    clearTimeout(timer);
    if (running) return;
    running = true;
    await round().finally(() => (running = false));
  };
  return {
    send: (verb, card) => {
      const known = cards.get(card.id);
      if (!known || known.version < card.version) cards.set(card.id, card);
      set({ pending: [...state.pending, verb], refused: null });
      void wake();
    },
    stop: () => clearTimeout(timer),
  };
}

/** The answer to an earlier attempt was lost on the way: what was decided stands there already. */
function hasArrived(card: ReviewCard, before: ReviewCard, { verb }: PendingVerb): boolean {
  const meant = cardAfter(before, verb);
  return (['confirmed', 'outdated', 'kind', 'followUp'] as const).every((part) => card[part] === meant[part]);
}
