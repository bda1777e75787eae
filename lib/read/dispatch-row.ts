import 'server-only';
import { berlinDay, isoDay, now } from '@/lib/clock';
import type { LetterStanding } from '@/lib/db/letter-standing';
import { directoryRecipient, storedRecipient, type StoredDispatch } from '@/lib/db/stored-dispatch';
import type { DispatchChannel, DispatchKind } from '@/lib/domain/dispatch';
import { formatDate } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';

/** A letter in a list. */
export interface DispatchRow {
  id: string;
  version: number;
  /** By the name that is printed on it. */
  recipient: string;
  kind: DispatchKind;
  /** "3 Ziffern aus 2 Beschlüssen" */
  content: string;
  /** "14. Juli 2023, per Post"; null of a draft. */
  sent: string | null;
  /** "12. Oktober 2023"; null: no answer is asked for, or the draft follows the day of sending. */
  due: string | null;
  /** "1 von 3 beantwortet"; null where nothing was asked. */
  answered: string | null;
  /** The day has passed, something is open, and nobody reminded of it since. */
  overdue: boolean;
  /** A reminder of it went out. */
  reminded: boolean;
  /** TOPs whose resolution was worded anew after the sending: "4.4". */
  superseded: string[];
}

/** What a list says of a stored letter. */
export function dispatchRow(
  dispatch: StoredDispatch,
  { standing, reminded }: { standing: LetterStanding; reminded: boolean },
): DispatchRow {
  const today = berlinDay(now());
  const { id, version, kind, body, items, status, channel } = dispatch;
  const [sentOn, due] = [isoDay(dispatch.sentOn), isoDay(dispatch.answerDueOn)];
  const recipient = storedRecipient(dispatch) ?? directoryRecipient(body, today);
  const passed = due !== null && due < today;
  return {
    ...{ id, version, kind, reminded, recipient: recipient.name, content: contentWords(dispatch) },
    sent: sentOn && sentWords(sentOn, channel),
    due: due && formatDate(due),
    answered: standing.asked > 0 && status === 'SENT' ? answeredWords(standing) : null,
    overdue: status === 'SENT' && passed && standing.open.length > 0 && !reminded,
    superseded: [
      ...new Set(
        items.flatMap(({ resolution }) => (resolution.supersededAt === null ? [] : [resolution.number])),
      ),
    ],
  };
}

function sentWords(sentOn: string, channel: DispatchChannel | null): string {
  return [formatDate(sentOn), channel && TERMS.DispatchChannel[channel]].filter(Boolean).join(', ');
}

function answeredWords({ asked, answered }: LetterStanding): string {
  return `${answered} von ${asked} beantwortet`;
}

const counted = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;

function contentWords({ kind, items }: StoredDispatch): string {
  const resolutions = new Set(items.map(({ resolution }) => resolution.id)).size;
  const requests = items.filter(({ demand }) => demand !== null).length;
  if (resolutions === 0) return 'noch ohne Beschluss';
  if (kind === 'INFORMATION' || requests === 0) return counted(resolutions, 'Beschluss', 'Beschlüsse');
  const of = resolutions === 1 ? 'einem Beschluss' : `${resolutions} Beschlüssen`;
  return `${counted(requests, 'Bitte', 'Bitten')} aus ${of}`;
}
