import 'server-only';
import { randomUUID } from 'node:crypto';
import { dateColumn } from '@/lib/clock';
import type { Database } from '@/lib/db/client';
import { loadActor } from '@/lib/db/load-actor';
import type { PreparatoryOutcome } from '@/lib/domain/preparatory-result';
import type { MotionText } from '@/lib/domain/motion-text';
import type { Actor } from '@/lib/policy/actor';
import type { Result } from '@/lib/result';
import { saveTextVersion } from '../../motions/save-text-version';
import { recordResults } from '../../preparatory/record-results';
import { sealGreenList } from '../seal-green-list';

/** Who acts in the tests of the Grüne Liste: the sample people of the 22. IntMK. */
const CAST = {
  office: 'marlene.osthoff@rp.example',
  colleague: 'jannis.kreuder@rp.example',
  formerOffice: 'greta.siepmann@nw.example',
  by: 'veronika.aigner@by.example',
  byEditor: 'korbinian.haslacher@by.example',
  hh: 'ole.brinkama@hh.example',
  be: 'selin.hartwich@be.example',
  group: 'nadja.rehbein@lag.example',
  bund: 'corvin.dahlhoff@bmi.example',
  administration: 'thea.sandvoss@betrieb.example',
} as const;
export type GreenListCast = Record<keyof typeof CAST, Actor>;

/** The people of the sample data as actors. Its TOP 1.1, 2, 3.1 and 4.1 are motions; 4.2 is withdrawn. */
export async function greenListCast(db: Database): Promise<GreenListCast> {
  const actors = await Promise.all(
    Object.entries(CAST).map(async ([name, email]) => {
      const { id } = await db.person.findUniqueOrThrow({ where: { email }, select: { id: true } });
      const actor = await loadActor(id, 0, new Date());
      if (!actor) throw new Error(`no actor ${email}`);
      return [name, actor] as const;
    }),
  );
  return Object.fromEntries(actors) as GreenListCast;
}

/** The value of a command that must succeed. */
export async function done<T>(command: Promise<Result<T, string>>): Promise<T> {
  const result = await command;
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

/** An item of the 22. IntMK with what the commands about it name. */
export async function itemAt(db: Database, number: string) {
  const item = await db.agendaItem.findFirstOrThrow({
    where: { number, meeting: { kind: 'MAIN', conference: { number: 22 } } },
    select: {
      ...{ id: true, number: true, greenList: true, motionId: true, meetingId: true, version: true },
      motion: { select: { textVersions: { orderBy: { number: 'desc' } } } },
      greenListEntries: { orderBy: [{ sealedAt: 'asc' }, { id: 'asc' }] },
      preparatoryResults: true,
    },
  });
  return {
    ...item,
    text: item.motion?.textVersions[0] ?? null,
    last: item.greenListEntries.at(-1) ?? null,
    result: item.preparatoryResults[0] ?? null,
  };
}

/** Records a result on what stands now. */
export async function recordAt(
  db: Database,
  actor: Actor,
  number: string,
  outcome: PreparatoryOutcome,
  note: string | null = null,
): Promise<Result<number, string>> {
  const { id, result } = await itemAt(db, number);
  const version = result?.version ?? null;
  return recordResults(actor, {
    conferenceNumber: 22,
    results: [{ itemId: id, outcome, note, version }],
  });
}

/** Agrees on these items and seals them. */
export async function sealed(db: Database, office: Actor, ...numbers: string[]): Promise<void> {
  const textVersionIds: string[] = [];
  for (const number of numbers) {
    await done(recordAt(db, office, number, 'GREEN_LIST'));
    textVersionIds.push((await itemAt(db, number)).text?.id ?? '');
  }
  await done(sealGreenList(office, { conferenceNumber: 22, textVersionIds }));
}

/** A new text for the motion at an item, by its coordinating Land; `words` make it differ. */
export async function changeText(
  db: Database,
  coordinator: Actor,
  number: string,
  words: string,
): Promise<void> {
  const { motionId, text } = await itemAt(db, number);
  const next: MotionText = {
    title: text?.title ?? '',
    blocks: [{ id: randomUUID(), kind: 'CLAUSE', level: 1, text: words }],
    rationale: [],
  };
  await done(
    saveTextVersion(coordinator, {
      ...{ motionId: motionId ?? '', baseNumber: text?.number ?? 0 },
      ...{ text: next, editorial: false },
    }),
  );
}

/** Sets the rule and the deadline by which items may be lifted. */
export async function layRule(
  db: Database,
  { until, anyState = true, dueOn }: { until: 'CALLED' | 'DEADLINE'; anyState?: boolean; dueOn: string },
): Promise<void> {
  await db.ruleOfProcedure.updateMany({
    where: { key: 'GREEN_LIST_LIFTING', conference: { number: 22 } },
    data: { value: { anyState, until } },
  });
  await db.deadline.updateMany({
    where: { kind: 'GREEN_LIST_OBJECTION', conference: { number: 22 } },
    data: { dueOn: dateColumn(dueOn) },
  });
}

/** The running meeting deals with this item. */
export async function call(db: Database, number: string): Promise<void> {
  const { id, meetingId } = await itemAt(db, number);
  await db.meeting.update({ where: { id: meetingId }, data: { status: 'RUNNING', calledItemId: id } });
}
