import { beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { answerDemands } from '@/lib/use-cases/follow-up/answer-demands';
import { assessDemand } from '@/lib/use-cases/follow-up/assess-demand';
import {
  followUpCast,
  lastAnswerId,
  seenDemand,
  type FollowUpCast,
} from '@/lib/use-cases/follow-up/testing/follow-up-bed';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { followUpBoard } from './follow-up-board';
import { tasks, taskView } from './tasks';

const db = testDatabase({ fresh: 'test', from: SAMPLES });
let cast: FollowUpCast;
beforeEach(async () => {
  cast = await followUpCast(db());
});

const waiting = async (actor = cast.office) =>
  (await tasks(actor)).filter(({ kind }) => kind === 'ASSESS_ANSWERS').map(taskView);

describe('answers that nobody has assessed', () => {
  it('are a task of the office in charge that leads to exactly them, until they are assessed', async () => {
    expect(await waiting()).toEqual([]);
    const { demandId } = await seenDemand(db(), '4.4');
    const answers = [{ demandId, lastAnswerId: await lastAnswerId(db(), demandId) }];
    await answerDemands(cast.bmi, { answers, text: 'Der Entwurf liegt vor.' });
    const [task] = await waiting();
    expect(task).toMatchObject({
      sentence: 'Eine Stellungnahme zu Beschlüssen der 18. IntMK bewerten',
      href: '/erfolgskontrolle?konferenz=18&stand=UNASSESSED',
    });
    const board = await followUpBoard(cast.office, { konferenz: '18', stand: 'UNASSESSED' });
    expect(board.groups.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual([demandId]);
    expect(board.unassessed?.count).toBe(1);
    const { version } = await seenDemand(db(), '4.4');
    const found = { status: 'INTERIM', text: 'Noch offen.', evidence: null, judgedBy: null } as const;
    await assessDemand(cast.office, { demandId, version, on: null, continuedBy: null, ...found });
    expect(await waiting()).toEqual([]);
  });

  it('are nobody else’s task, and no figure of a board on which nothing is assessed', async () => {
    const { demandId } = await seenDemand(db(), '4.4');
    const answers = [{ demandId, lastAnswerId: await lastAnswerId(db(), demandId) }];
    await answerDemands(cast.bmi, { answers, text: 'Der Entwurf liegt vor.' });
    for (const actor of [cast.land, cast.bmi, cast.group, cast.administration, cast.formerOffice])
      expect(await waiting(actor)).toEqual([]);
    expect((await followUpBoard(cast.land, {})).unassessed).toBeNull();
  });
});
