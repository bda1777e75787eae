import { chairByRotation, chairTerm } from '@/lib/domain/chair';
import type { StateCode } from '@/lib/domain/federal-state';
import { dateColumn } from '@/lib/clock';
import type { DatePrecision, Prisma } from '@/lib/db/generated/client';

interface ConferenceFacts {
  number: number;
  /** Where the chair does not follow from the rotation. */
  host?: StateCode;
  startsOn: string;
  endsOn?: string;
  precision?: DatePrecision;
  place?: string;
  byVideo?: boolean;
  cancelled?: boolean;
}

/** Every Hauptkonferenz whose place and time are known; the table of DOMAIN §1. */
export const CONFERENCES: ConferenceFacts[] = [
  { number: 1, host: 'NW', startsOn: '2007-04-27', place: 'Düsseldorf' },
  { number: 5, startsOn: '2010-03-18', endsOn: '2010-03-19', place: 'Düsseldorf' },
  { number: 7, startsOn: '2012-03-21', endsOn: '2012-03-22', place: 'Überherrn' },
  { number: 8, startsOn: '2013-03-20', endsOn: '2013-03-21', place: 'Dresden' },
  { number: 10, startsOn: '2015-03-01', precision: 'MONTH', place: 'Kiel' },
  { number: 12, startsOn: '2017-03-16', endsOn: '2017-03-17', place: 'Friedrichshafen' },
  { number: 13, startsOn: '2018-03-15', endsOn: '2018-03-16', place: 'Nürnberg' },
  { number: 14, startsOn: '2019-04-11', endsOn: '2019-04-12', place: 'Berlin' },
  { number: 15, startsOn: '2020-04-29', endsOn: '2020-04-30', cancelled: true },
  { number: 16, startsOn: '2021-04-29', byVideo: true },
  { number: 17, startsOn: '2022-04-27', endsOn: '2022-04-28', place: 'Hamburg' },
  { number: 18, startsOn: '2023-04-26', endsOn: '2023-04-27', place: 'Wiesbaden' },
  { number: 19, startsOn: '2024-03-20', endsOn: '2024-03-21', place: 'Rostock-Warnemünde' },
  { number: 20, startsOn: '2025-04-23', endsOn: '2025-04-24', place: 'Göttingen' },
  { number: 21, startsOn: '2026-01-01', precision: 'YEAR', place: 'Essen' },
  { number: 22, startsOn: '2027-01-01', precision: 'YEAR' },
];

/** The term in office, and the one before it, whose office may still be finishing its minutes (DOMAIN §5). */
const CURRENT = 22;

/** All known conferences with chair, term and Hauptkonferenz. */
export async function seedConferences(db: Prisma.TransactionClient): Promise<void> {
  for (const facts of CONFERENCES) await db.conference.create({ data: conferenceRow(facts) });
}

function conferenceRow(facts: ConferenceFacts): Prisma.ConferenceUncheckedCreateInput {
  const { number } = facts;
  const term = chairTerm(number);
  const running = number >= CURRENT - 1;
  return {
    number,
    year: Number(facts.startsOn.slice(0, 4)),
    chairCode: facts.host ?? chairByRotation(number),
    termStartsOn: term && dateColumn(term.startsOn),
    termEndsOn: term && dateColumn(term.endsOn),
    status: running ? 'RUNNING' : 'CLOSED',
    // The record does not say when a term was closed; its last day stands in.
    closedAt: running ? null : dateColumn(term?.endsOn ?? facts.startsOn),
    meetings: { create: meetingRow(facts) },
  };
}

function meetingRow(facts: ConferenceFacts): Prisma.MeetingUncheckedCreateWithoutConferenceInput {
  const exact = facts.precision === undefined;
  return {
    kind: 'MAIN',
    startsOn: dateColumn(facts.startsOn),
    endsOn: exact ? dateColumn(facts.endsOn ?? facts.startsOn) : null,
    datePrecision: facts.precision ?? 'DAY',
    place: facts.place ?? null,
    byVideo: facts.byVideo ?? false,
    cancelled: facts.cancelled ?? false,
    status: facts.number === CURRENT || facts.cancelled ? 'PLANNED' : 'HELD',
  };
}
