import { beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { circularDocument } from '@/lib/documents/circular-document';
import { renderDocument } from '@/lib/documents/render-document';
import { readSourceFile } from '@/lib/minutes-import/readers/read-source-file';
import { STATE_CODES } from '@/lib/domain/federal-state';
import { remindOfCirculars } from '@/lib/jobs/remind-of-circulars';
import { berlinInstant } from '@/lib/clock';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { answerCircular } from '@/lib/use-cases/circular/answer-circular';
import { cancelCircular } from '@/lib/use-cases/circular/cancel-circular';
import { concludeCircular } from '@/lib/use-cases/circular/conclude-circular';
import {
  answerOf,
  approver,
  conclusionOf,
  inDays,
  letPeriodEnd,
  PLACED,
  started,
  WAITING,
} from '@/lib/use-cases/circular/testing/circular-bed';
import { done, greenListCast, type GreenListCast } from '@/lib/use-cases/green-list/testing/green-list-bed';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { circularListPage } from './circular-list-page';
import { circularPage } from './circular-page';
import { circularPrint } from './circular-print';
import { motionPage } from './motion-page';
import { newCircularPage } from './new-circular-page';
import { tasks } from './tasks';

const COMMENT = 'Kanarienvogel-Bemerkung';
const REASON = 'Kanarienvogel-Grund';
const db = testDatabase({ fresh: 'test', from: SAMPLES });
let cast: GreenListCast;
let id: string;
let reference: string;

/** Hamburg says Nein with a comment, Bayern Ja; the others are silent. */
beforeEach(async () => {
  cast = await greenListCast(db());
  const procedure = await started(db(), cast.office, WAITING, { coverNote: 'Bitte um Ihre Stimme.' });
  ({ id, reference } = procedure);
  const no = await answerOf(db(), id, 'HH', { choice: 'NO', comment: COMMENT });
  await done(answerCircular(approver('HH'), no));
  await done(answerCircular(cast.by, await answerOf(db(), id, 'BY')));
});

/** Everything that this reader gets of the procedure. */
async function everything(actor: Actor): Promise<string> {
  const [page, list, print] = [
    await circularPage(actor, reference),
    await circularListPage(actor),
    await circularPrint(actor, reference),
  ];
  return JSON.stringify([page, list, print, await tasks(actor)]);
}
const page = async (actor: Actor) => {
  const found = await circularPage(actor, reference);
  if (!found) throw new Error('not found');
  return found;
};

describe('while an Umlaufverfahren runs', () => {
  it('a Land knows its own answer and how many have answered, the office all of them', async () => {
    const bavaria = await page(cast.byEditor);
    expect(bavaria).toMatchObject({ answered: 2, answers: null, office: null, result: null });
    expect(bavaria.own).toMatchObject([{ state: 'BY', binds: false, answer: { words: 'Ja' } }]);
    expect(await everything(cast.byEditor)).not.toContain(COMMENT);
    expect(await everything(cast.byEditor)).not.toMatch(/"NO"|Hamburg: Nein/);
    expect(await everything(cast.formerOffice)).not.toMatch(/Kanarienvogel|"NO"/);
    expect(await everything(approver('HH'))).toContain(COMMENT);
    const office = await page(cast.office);
    expect(office.answers?.map(({ state, words }) => `${state} ${words}`).sort()).toEqual([
      ...['BY Ja', 'HH Nein'],
    ]);
    expect(office.office).toMatchObject({
      ready: false,
      counts: expect.stringContaining('1 Ja, 1 Nein') as string,
    });
    expect(office.history).toHaveLength(3);
    expect((await page(cast.byEditor)).history).toHaveLength(1);
  });

  it('is not found by anybody but the members', async () => {
    for (const actor of [cast.bund, cast.group, cast.administration, PUBLIC]) {
      expect(await circularPage(actor, reference)).toBeNull();
      expect(await circularListPage(actor)).toBeNull();
      expect(await circularPrint(actor, reference)).toBeNull();
      expect(await newCircularPage(actor, null)).toBeNull();
    }
    expect(await circularPage(cast.by, '77/2027')).toBeNull();
    expect(await newCircularPage(cast.by, null)).toBeNull();
  });

  it('waits as a task of every Land that has not answered, and of the office once it has ended', async () => {
    const kinds = async (actor: Actor) =>
      (await tasks(actor)).flatMap(({ kind, name }) => (name === reference ? [kind] : []));
    expect(await kinds(cast.be)).toEqual(['VOTE_BY_CIRCULAR']);
    expect(await kinds(cast.by)).toEqual([]);
    expect(await kinds(cast.office)).toEqual([]);
    await letPeriodEnd(db(), id);
    expect(await kinds(cast.be)).toEqual([]);
    expect(await kinds(cast.office)).toEqual(['CONCLUDE_CIRCULAR']);
  });

  it('reminds those who have not answered, once for each of the three days', async () => {
    const reminders = () =>
      db().outboxMessage.findMany({
        where: { payload: { path: ['kind'], equals: 'CIRCULAR_NEAR' } },
        select: { payload: true },
      });
    for (const days of [8, 7, 7, 3, 2, 1, 0]) await remindOfCirculars(berlinInstant(inDays(28 - days), 9));
    const own = (await reminders()).filter(({ payload }) => JSON.stringify(payload).includes(id));
    expect(own).toHaveLength(3);
    for (const { payload } of own)
      expect(payload).toMatchObject({
        to: { states: STATE_CODES.filter((state) => state !== 'BY' && state !== 'HH') },
      });
  });

  it('the motion says so and offers nothing that would change it', async () => {
    const { id: motionId } = await db().motion.findFirstOrThrow({ where: { title: WAITING } });
    const motion = await motionPage(cast.office, motionId);
    expect(motion).toMatchObject({ circular: reference, can: { edit: false, startCircular: false } });
    const other = await db().motion.findFirstOrThrow({ where: { title: PLACED } });
    expect((await motionPage(cast.office, other.id))?.can.startCircular).toBe(true);
    expect((await motionPage(cast.by, other.id))?.can.startCircular).toBe(false);
    const startable = await newCircularPage(cast.office, other.id);
    expect(startable?.chosen).toMatchObject({ title: PLACED, dueOn: inDays(28), rule: 'ACTIVE_VOTE' });
    expect(startable?.motions.map(({ title }) => title)).not.toContain(WAITING);
  });
});

describe('once it has ended', () => {
  it('the members know every answer, and nobody else knows any', async () => {
    await letPeriodEnd(db(), id);
    const conclusion = { outcome: 'MAJORITY' as const, deviationReason: REASON };
    await done(concludeCircular(cast.office, await conclusionOf(db(), id, conclusion)));
    const bavaria = await page(cast.byEditor);
    expect(bavaria.answers).toHaveLength(2);
    expect(bavaria.result).toMatchObject({ outcome: 'MAJORITY', counts: '1 Ja, 1 Nein, 0 Enthaltungen' });
    expect(await everything(cast.bund)).not.toMatch(/Kanarienvogel/);
    expect((await circularListPage(cast.by))?.years[0]?.rows[0]).toMatchObject({ reference, own: [] });
  });

  it('what was called off keeps its answers closed', async () => {
    const { version } = await db().circularProcedure.findUniqueOrThrow({ where: { id } });
    await done(cancelCircular(cast.office, { procedureId: id, version, reason: 'In die Sitzung.' }));
    expect(await page(cast.byEditor)).toMatchObject({ answers: null, cancelled: 'In die Sitzung.' });
    expect(await everything(cast.byEditor)).not.toContain(COMMENT);
    expect(await circularPrint(cast.office, reference)).toBeNull();
  });

  it.each(['docx', 'odt', 'pdf'] as const)('the %s holds the text and no vote', async (format) => {
    const text = async () => {
      const print = await circularPrint(cast.office, reference);
      if (!print) throw new Error('nothing to print');
      const file = await renderDocument(circularDocument(print), format);
      const source = await readSourceFile(file, `umlauf.${format}`);
      if (!source.ok) throw new Error(source.error);
      return JSON.stringify(source.value);
    };
    const call = await text();
    expect(call).toContain(`Umlaufverfahren ${reference}`);
    expect(call).toContain('Bitte um Ihre Stimme.');
    await letPeriodEnd(db(), id);
    const conclusion = { outcome: 'MAJORITY' as const, deviationReason: REASON };
    await done(concludeCircular(cast.office, await conclusionOf(db(), id, conclusion)));
    const sent = await text();
    expect(sent).toContain(`mit Umlaufbeschluss ${reference} vom`);
    expect(sent).not.toMatch(/Kanarienvogel|Bitte um Ihre Stimme/);
  });
});
