import { expect } from '@playwright/test';
import type { StateCode } from '@/lib/domain/federal-state';
import { OUTCOMES, type Minutes, type Outcome } from '@/lib/domain/minutes';
import type { Session } from '@/lib/domain/session';
import type { RoomOutcome } from '../steps/session-steps';

/** Stand in confidential places and must not be in anything public. */
export const SECRETS = {
  circular: 'Silberdistel am Umlaufbeschluss',
  note: 'Bernsteinzimmer im internen Vermerk',
  statement: 'Wacholderheide in der internen Erklärung',
  slip: 'Seerosenteich beim Verlesen',
  correction: 'Nebelhorn bei der Berichtigung',
  deviation: 'Kranichflug bei der Abweichung',
  course: 'Haselmaus im Verlauf',
  finding: 'Feuersalamander am Befund',
};
export const STATEMENT = 'Bayern erklärt, dass es die Kosten gesondert prüfen wird.';
export const OPENING = 'Die Konferenz gedenkt zu Beginn der Verstorbenen.';
export const NEW_TITLE = 'Leitantrag: Ankommen gelingt vor Ort und gemeinsam';
export const CIRCULAR = 'Anerkennungsverfahren bundesweit digital führen';

export const GREEN_LIST = ['3.1', '4.1', '5.1', '5.3', '6.1', '7.2'];
export const AGAINST = ['Bayern', 'Sachsen', 'Thüringen'];
/** What the hall decides while the network comes and goes, in the order in which it is called. */
export const BY_BAD_NETWORK: readonly (RoomOutcome & { number: string })[] = [
  { number: '5.2', outcome: 'UNANIMOUS' },
  { number: '5.4', outcome: 'MAJORITY', counts: '13:1:2' },
  { number: '5.5', outcome: 'REJECTED' },
  { number: '5.6', outcome: 'UNANIMOUS' },
  { number: '6.2', outcome: 'MAJORITY', against: AGAINST },
  { number: '6.3', outcome: 'POSTPONED' },
  { number: '6.4', outcome: 'WITHDRAWN', withdrawnBy: 'Bayern' },
  { number: '6.5', outcome: 'UNANIMOUS' },
  { number: '6.6', outcome: 'REJECTED', counts: '3:12:1' },
  { number: '6.7', outcome: 'NOTED' },
  { number: '7.1', outcome: 'MAJORITY', counts: '8:7:1', deviation: SECRETS.deviation },
  { number: '7.3', outcome: 'UNANIMOUS' },
  { number: '7.4', outcome: 'UNANIMOUS', counts: '16:0:0' },
  { number: '7.5', outcome: 'UNANIMOUS' },
  { number: '7.6', outcome: 'MERGED', mergedInto: '7.7' },
  { number: '7.7', outcome: 'UNANIMOUS' },
  { number: '7.8', outcome: 'MAJORITY', against: ['Berlin'] },
  { number: '8.1', outcome: 'NOTED' },
  { number: '9', outcome: 'NOTED' },
  { number: '1.1', outcome: 'NOTED' },
  { number: '1.2', outcome: 'NOTED' },
];
/** What has to be in the ledger in the end, entry by entry; "–" takes the one before back. */
export const RECORDED: Record<string, string[]> = {
  ...{ A: ['UNANIMOUS'], B: ['NOTED'], C: ['UNANIMOUS'], '2': ['MAJORITY'] },
  ...Object.fromEntries(GREEN_LIST.map((number) => [number, ['UNANIMOUS']])),
  ...Object.fromEntries(BY_BAD_NETWORK.map(({ number, outcome }) => [number, [outcome]])),
  '5.2': ['UNANIMOUS', 'MAJORITY'],
  '5.5': ['REJECTED', '–', 'MAJORITY'],
};

/** What minutes say of one resolution. */
export interface ToldResolution {
  number: string;
  title: string;
  applicants: StateCode[];
  outcome: Outcome | null;
  circular: string | null;
  statements: { states: StateCode[]; text: string[] }[];
}

/** What minutes say of their resolutions, without the wording. */
export function toldBy({ resolutions }: Minutes): ToldResolution[] {
  return resolutions.map(({ number, title, applicants, outcome, circular: reference, statements }) => ({
    ...{ number, title, applicants, outcome },
    circular: reference,
    statements: statements ?? [],
  }));
}

/** Every item with an outcome that is printed, as this spec recorded it; title and applicants as the sitting left them. */
export function expectedResolutions(session: Session, circular: string): ToldResolution[] {
  return session.items.flatMap(({ number, kind, title, applicants, circular: procedure }) => {
    const outcome = procedure ? 'UNANIMOUS' : OUTCOMES.find((one) => one === RECORDED[number]?.at(-1));
    if (kind === 'KAMIN' || outcome === undefined) return [];
    const statements = number === '5.4' ? [{ states: ['BY' as const], text: [STATEMENT] }] : [];
    const states = applicants.map(({ state }) => state);
    return [
      { number, title, applicants: states, outcome, circular: procedure ? circular : null, statements },
    ];
  });
}

/** The agenda names what came of the items without a resolution, and who stands behind a circular resolution. */
export function expectAgenda({ agenda }: Minutes, session: Session, circular: string): void {
  const entry = (number: string) => agenda.find((one) => one.number === number);
  expect(entry('6.4')).toMatchObject({ status: 'WITHDRAWN', withdrawnBy: 'BY' });
  expect(entry('7.6')).toMatchObject({ status: 'MERGED', mergedInto: '7.7' });
  expect(agenda.find((one) => one.title === CIRCULAR)).toMatchObject({
    status: 'DECIDED_BY_CIRCULAR',
    circular,
  });
  expect(agenda.map(({ number }) => number)).toEqual(session.items.map(({ number }) => number));
}
