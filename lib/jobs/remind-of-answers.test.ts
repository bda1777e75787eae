import { beforeEach, describe, expect, it } from 'vitest';
import { now } from '@/lib/clock';
import { testDatabase } from '@/lib/db/testing/test-database';
import { tasks, taskView } from '@/lib/read/tasks';
import { inDays, sentLetterToBmi } from '@/lib/use-cases/dispatch/testing/dispatch-bed';
import { greenListCast, type GreenListCast } from '@/lib/use-cases/green-list/testing/green-list-bed';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { drainOutbox } from './drain-outbox';
import { remindOfAnswers } from './remind-of-answers';

const db = testDatabase({ fresh: 'test', from: SAMPLES });
let cast: GreenListCast;
beforeEach(async () => {
  cast = await greenListCast(db());
});

/** Who was told, once what waits was delivered. */
async function told(): Promise<string[]> {
  await drainOutbox();
  const rows = await db().notification.findMany({
    where: { kind: 'ANSWERS_OVERDUE' },
    select: { person: { select: { email: true } } },
  });
  return rows.map(({ person }) => person.email).sort();
}
const overdueTask = async () =>
  (await tasks(cast.office)).filter(({ kind }) => kind === 'REMIND_OF_ANSWERS').map(taskView);
/** Somebody entered that the BMI answered. */
async function answered(count: number): Promise<void> {
  const bmi = await db().body.findUniqueOrThrow({ where: { code: 'BMI' } });
  const demands = await db().demand.findMany({
    where: { dispatchItems: { some: { dispatch: { status: 'SENT' } } } },
    take: count,
  });
  for (const { id } of demands)
    await db().followUpEntry.create({
      data: { demandId: id, kind: 'ANSWERED', bodyId: bmi.id, occurredOn: new Date(inDays(0)), text: 'x' },
    });
}

describe('answers that are overdue', () => {
  it('are told once to the office in charge of a closed term, however often the clock ticks', async () => {
    await sentLetterToBmi(db(), cast.office, { ago: 40, due: -10 });
    await Promise.all([remindOfAnswers(now()), remindOfAnswers(now())]);
    await remindOfAnswers(now());
    const office = ['jannis.kreuder@rp.example', 'marlene.osthoff@rp.example'];
    expect(await told()).toEqual(office);
    await remindOfAnswers(new Date(now().getTime() + 5 * 86_400_000));
    expect(await told()).toEqual(office);
  });

  it('are nobody’s business on their last day, and none once answered', async () => {
    await sentLetterToBmi(db(), cast.office, { ago: 40, due: 0 });
    await remindOfAnswers(now());
    expect(await told()).toEqual([]);
    expect(await overdueTask()).toEqual([]);
    await answered(2);
    await remindOfAnswers(new Date(now().getTime() + 5 * 86_400_000));
    expect(await told()).toEqual([]);
  });

  it('are a task of the office with how many wait, until somebody reminds or they come', async () => {
    await sentLetterToBmi(db(), cast.office, { ago: 40, due: -10 });
    expect(await overdueTask()).toMatchObject([
      {
        sentence: 'An Stellungnahmen zu Beschlüssen der 18. IntMK erinnern: 2 Antworten stehen aus',
        ...{ href: '/erfolgskontrolle/uebersendung?konferenz=18', urgency: 'OVERDUE' },
      },
    ]);
    expect((await tasks(cast.by)).filter(({ kind }) => kind === 'REMIND_OF_ANSWERS')).toEqual([]);
    await answered(1);
    expect((await overdueTask())[0]?.sentence).toContain('eine Antwort steht aus');
    await answered(2);
    expect(await overdueTask()).toEqual([]);
  });
});
