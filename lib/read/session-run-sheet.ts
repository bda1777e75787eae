import 'server-only';
import { berlinDay, now } from '@/lib/clock';
import type { RunSheet, RunSheetItem } from '@/lib/domain/run-sheet';
import type { SessionItem } from '@/lib/domain/session';
import { formatInstant } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';
import type { Actor } from '@/lib/policy/actor';
import { sessionPage } from './session-page';

/** The sheet for recording by hand, as the sitting stands at this moment; null for who does not record it. */
export async function sessionRunSheet(actor: Actor, conferenceNumber: number): Promise<RunSheet | null> {
  const page = await sessionPage(actor, conferenceNumber);
  if (!page) return null;
  const moment = now();
  return {
    ...{ conference: page.name, meeting: page.meeting },
    ...{ asOf: formatInstant(moment), day: berlinDay(moment) },
    items: page.session.items.filter(({ kind }) => kind !== 'SECTION').map(sheetItem),
  };
}

function sheetItem(item: SessionItem): RunSheetItem {
  const { number, title, applicants, allStates, kind } = item;
  return {
    ...{ number, title, applicants, allStates },
    greenList: item.greenListEntryId !== null,
    confidential: kind === 'KAMIN',
    settled: settledWords(item),
  };
}

function settledWords({ status, decision, circular }: SessionItem): string | null {
  if (decision) return TERMS.Outcome[decision.outcome];
  if (circular) return `siehe Umlaufbeschluss ${circular.reference}`;
  return status === 'OPEN' ? null : TERMS.AgendaStatus[status];
}
