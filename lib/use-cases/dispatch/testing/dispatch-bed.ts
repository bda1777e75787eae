import 'server-only';
import { berlinDay, now } from '@/lib/clock';
import type { Database } from '@/lib/db/client';
import type { DemandKind } from '@/lib/domain/demand';
import { shiftDay } from '@/lib/domain/calendar-day';
import type { Actor } from '@/lib/policy/actor';
import { done } from '../../green-list/testing/green-list-bed';
import { prepareDispatches } from '../prepare-dispatches';
import { sendDispatch } from '../send-dispatch';

export const today = () => berlinDay(now());
export const inDays = (days: number) => shiftDay(today(), days);

interface Asked {
  item: string;
  clause: number;
  addressees: string[];
  text: string;
  kind?: DemandKind;
  confirmed?: boolean;
  dueOn?: string;
}

/** A further confirmed request of the 18. IntMK; gives its id. */
export async function asked(db: Database, request: Asked): Promise<string> {
  const { item, addressees, confirmed = true, kind = 'REQUEST', dueOn, clause, text } = request;
  const resolution = await db.resolution.findFirstOrThrow({
    where: { number: item, supersededAt: null, meeting: { conference: { number: 18 } } },
    select: { id: true, demands: { where: { clause }, select: { id: true } } },
  });
  const { id } = await db.demand.create({
    data: {
      ...{ resolutionId: resolution.id, clause, kind, text },
      position: resolution.demands.length + 50,
      confirmedAt: confirmed ? now() : null,
      ...(dueOn === undefined ? {} : { dueOn: new Date(dueOn) }),
      addressees: { create: addressees.map((code) => ({ body: { connect: { code } } })) },
    },
    select: { id: true },
  });
  return id;
}

/** The requests with which the tests of the letters begin: two to the BMI, one of them to the Bund as well. */
export async function askedOfTheBund(db: Database): Promise<{ first: string; second: string }> {
  const first = await asked(db, {
    ...{ item: '4.4', clause: 2, addressees: ['BMI'], kind: 'REVIEW_REQUEST' },
    text: 'bittet das BMI, über die Prüfung zu berichten',
  });
  const second = await asked(db, {
    ...{ item: '5.2', clause: 3, addressees: ['BMI', 'BUND'] },
    text: 'bittet BMI und Bund um eine verlässliche Finanzierung',
  });
  return { first, second };
}

export const draftOf = (db: Database, code: string) =>
  db.dispatch.findFirstOrThrow({
    where: { status: 'DRAFT', body: { code } },
    include: { items: { orderBy: { position: 'asc' } } },
  });

/** A letter to the BMI that went out `ago` days ago; the answer was asked for until `due` days from now. */
export async function sentLetterToBmi(
  db: Database,
  office: Actor,
  { ago = 0, due = 90 }: { ago?: number; due?: number } = {},
): Promise<string> {
  await askedOfTheBund(db);
  await done(prepareDispatches(office, { conferenceNumber: 18 }));
  const { id, version } = await draftOf(db, 'BMI');
  await db.dispatch.update({ where: { id }, data: { answerDueOn: new Date(inDays(Math.max(due, -ago))) } });
  await done(sendDispatch(office, { dispatchId: id, version, sentOn: inDays(-ago), channel: 'LETTER' }));
  return id;
}
