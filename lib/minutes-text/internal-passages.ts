import { compareStates, stateName, type StateCode } from '@/lib/domain/federal-state';
import type { WrittenPassage } from '@/lib/domain/minutes-passage';
import type { InternalDecision, InternalItem, InternalRecord } from '@/lib/domain/minutes-record';
import { standingDecision } from '@/lib/domain/session';
import type { VoteChoice } from '@/lib/domain/session-command';
import { reportTitle } from '@/lib/i18n/follow-up-report';
import { formatDate, formatList, formatTime } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';
import { meetingSentence } from './external-passages';

/** The place at which the course of one item is told. */
const coursePlace = (number: string) => `item:${number}`;

/** What the record itself says at the places of the internal minutes. Confidential. */
export function internalPassages(record: InternalRecord): WrittenPassage[] {
  return [
    { place: 'opening', text: openingOf(record) },
    ...record.items.map((item) => ({ place: coursePlace(item.number), text: courseOf(item, record) })),
    { place: 'remarks', text: '' },
    { place: 'closing', text: closingOf(record) },
  ];
}

function openingOf({ minutes, openedAt, presence }: InternalRecord): string {
  const opened = openedAt === null ? '' : `Die Sitzung wird um ${formatTime(new Date(openedAt))} eröffnet.`;
  const first = presence.filter(({ stays }) => stays[0]?.from === null).length;
  const present = first === 0 ? '' : `Zu Beginn sind ${first} von 16 Ländern anwesend.`;
  return [meetingSentence(minutes), opened, present].filter(Boolean).join(' ');
}

function closingOf({ closedAt }: InternalRecord): string {
  if (closedAt === null) return 'Der Vorsitz dankt allen Teilnehmenden und schließt die Sitzung.';
  return `Der Vorsitz dankt allen Teilnehmenden und schließt die Sitzung um ${formatTime(new Date(closedAt))}.`;
}

/** Who came and went before it, what became of its words, how it was voted; what was said is the office's to write. */
function courseOf(item: InternalItem, record: InternalRecord): string {
  if (item.kind === 'KAMIN') return '';
  const decision = standingDecision(item.decisions);
  return [
    ...movements(item.number, record),
    annexSentence(item, record),
    item.wordingChanges > 0 ? 'Der Wortlaut wird in der Sitzung geändert.' : '',
    ...(decision === null ? [] : voteSentences(decision)),
  ]
    .filter(Boolean)
    .join(' ');
}

function annexSentence({ annex }: InternalItem, { minutes }: InternalRecord): string {
  if (annex === undefined) return '';
  const edition = `in Fassung ${annex.edition} vom ${formatDate(annex.asOn)}`;
  return `Zu diesem Punkt liegt die ${reportTitle(minutes)} ${edition} vor.`;
}

function movements(number: string, { presence }: InternalRecord): string[] {
  const came = presence.filter(({ stays }) => stays.some(({ from }) => from === number));
  const went = presence.filter(({ stays }) => stays.some(({ to }) => to === number));
  const moved = (list: typeof presence, one: string, several: string) =>
    list.length === 0
      ? ''
      : `Vor diesem Punkt ${list.length === 1 ? one : several} ${names(list.map(({ state }) => state))} `;
  const arrived = moved(came, 'trifft', 'treffen');
  const left = moved(went, 'verlässt', 'verlassen');
  return [arrived && `${arrived}ein.`, left && `${left}die Sitzung.`];
}

function voteSentences(decision: InternalDecision): string[] {
  const { outcome, adoptedUnder, absent } = decision;
  const enBloc =
    adoptedUnder === null
      ? ''
      : `Der Punkt wird mit der Grünen Liste unter TOP ${adoptedUnder} ohne Aussprache behandelt.`;
  return [
    enBloc,
    `Ergebnis: ${TERMS.Outcome[outcome]}.`,
    countSentence(decision),
    namedSentence(decision, 'NO', 'Mit Nein', 'stimmt', 'stimmen'),
    namedSentence(decision, 'ABSTAIN', 'Der Stimme', 'enthält sich', 'enthalten sich'),
    absent.length === 0 ? '' : `Bei der Abstimmung abwesend: ${names(absent)}.`,
  ];
}

function countSentence({ counts }: InternalDecision): string {
  if (counts === null) return '';
  const abstentions = counts.abstain === 1 ? '1 Enthaltung' : `${counts.abstain} Enthaltungen`;
  return `Abstimmung: ${counts.yes} Ja, ${counts.no} Nein, ${abstentions}.`;
}

function namedSentence(
  { votes }: InternalDecision,
  choice: VoteChoice,
  opening: string,
  one: string,
  several: string,
): string {
  const states = (Object.keys(votes ?? {}) as StateCode[]).filter((state) => votes?.[state] === choice);
  if (states.length === 0) return '';
  return `${opening} ${states.length === 1 ? one : several} ${names(states)}.`;
}

const names = (states: readonly StateCode[]) => formatList([...states].sort(compareStates).map(stateName));
