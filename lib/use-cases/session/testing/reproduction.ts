import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Database } from '@/lib/db/client';
import { loadSession } from '@/lib/db/stored-session';
import { STATE_CODES } from '@/lib/domain/federal-state';
import type { Minutes, MinutesAgendaEntry, MinutesResolution } from '@/lib/domain/minutes';
import type { SessionCommand, StatedOutcome } from '@/lib/domain/session-command';
import type { Actor } from '@/lib/policy/actor';
import { printNotation } from '@/lib/text/plain-notation';
import { putItemBack } from '../../green-list/put-item-back';
import { done } from '../../green-list/testing/green-list-bed';
import { saveTextVersion } from '../../motions/save-text-version';
import { carryOutSessionCommand } from '../carry-out-session-command';
import { changeWording } from '../change-wording';
import { closeSession } from '../close-session';
import { openSession } from '../open-session';
import { recordJoiningState } from '../record-joining-state';
import {
  AgendaFacts,
  CHAIR,
  decideByCircular,
  item,
  joined,
  layCast,
  NUMBER,
  prepare,
  written,
  type Cast,
} from './reproduce-preparation';

/** Enters a conference as it was, by the program's own verbs alone, on the days on which it happened. */
export async function reproduce(db: Database, at: Cast['at'], facts: Minutes): Promise<Actor> {
  at('2022-11-02');
  const cast = { ...(await layCast(db)), at };
  const agenda = new AgendaFacts(facts);
  await prepare(cast, agenda);
  await decideByCircular(cast, agenda);
  await hold(cast, agenda);
  return cast.office;
}

/** The sitting itself. */
async function hold(cast: Cast, facts: AgendaFacts): Promise<void> {
  const { at, office } = cast;
  await resealRenamed(cast, facts);
  at('2023-04-26');
  await done(openSession(office, { conferenceNumber: NUMBER }));
  for (const state of STATE_CODES) await send(cast, { kind: 'STATE_ARRIVED', state, itemId: null });
  for (const entry of facts.entries.filter(({ kind }) => kind !== 'SECTION')) {
    const { id } = await item(cast, entry.number);
    if (entry.status === 'WITHDRAWN')
      await record(cast, id, { outcome: 'WITHDRAWN', withdrawnBy: entry.withdrawnBy });
    const resolution = facts.resolution(entry.number);
    if (entry.status !== 'OPEN' || !resolution?.outcome) continue;
    await changeInTheRoom(cast, facts, entry, resolution);
    if (entry.title === 'Grüne Liste') await adopt(cast, id);
    else if (!entry.greenList) await record(cast, id, { outcome: resolution.outcome });
  }
  at('2023-04-27');
  const session = await loadSession(cast.db, NUMBER);
  const open = session?.items.filter(({ decision, kind }) => decision === null && kind !== 'SECTION') ?? [];
  const leftOpenIds = open.map(({ id }) => id);
  await done(closeSession(office, { conferenceNumber: NUMBER, leftOpenIds }));
}

/** An item of the Grüne Liste that was renamed after the dispatch: a new version of its text, sealed anew. */
async function resealRenamed(cast: Cast, facts: AgendaFacts): Promise<void> {
  for (const entry of facts.entries.filter(({ greenList }) => greenList)) {
    const title = facts.resolution(entry.number)?.title ?? entry.title;
    if (title === entry.title) continue;
    const { id, motion: of } = await item(cast, entry.number);
    const coordinator =
      entry.applicants.find(({ role }) => role === 'COORDINATING') ??
      entry.applicants.find(({ role }) => role === 'LEAD');
    const by = cast.approver(coordinator?.state ?? CHAIR);
    const text = {
      title,
      blocks: written(facts.resolution(entry.number)?.blocks ?? [], title),
      rationale: [],
    };
    const motionId = of?.id ?? '';
    await done(saveTextVersion(by, { motionId, baseNumber: 1, text, editorial: true }));
    const textVersionId = (await item(cast, entry.number)).motion?.textVersions[0]?.id ?? '';
    await done(putItemBack(cast.office, { itemId: id, textVersionId }));
  }
}

/** What is printed otherwise than the agenda had it: title, text, Länder that joined. */
async function changeInTheRoom(
  cast: Cast,
  facts: AgendaFacts,
  entry: MinutesAgendaEntry,
  resolution: MinutesResolution,
): Promise<void> {
  const { id, title, motionId } = await item(cast, entry.number);
  const about = { conferenceNumber: NUMBER, itemId: id };
  const listed = entry.title === 'Grüne Liste';
  if (!listed && (title !== resolution.title || motionId === null))
    await done(
      changeWording(cast.office, {
        ...{ ...about, title: resolution.title, seenChanges: 0 },
        resolution: printNotation(written(resolution.blocks, resolution.title)),
      }),
    );
  for (const state of joined(facts, entry))
    await done(recordJoiningState(cast.office, { ...about, state, step: 'JOINS' }));
}

async function adopt(cast: Cast, itemId: string): Promise<void> {
  const session = await loadSession(cast.db, NUMBER);
  const entryIds = session?.items.flatMap(({ greenListEntryId }) => greenListEntryId ?? []) ?? [];
  await send(cast, { kind: 'ADOPT_GREEN_LIST', itemId, entryIds, stated: stated({ outcome: 'UNANIMOUS' }) });
}

const record = (cast: Cast, itemId: string, said: Partial<StatedOutcome>) =>
  send(cast, {
    ...{ kind: 'RECORD_OUTCOME', itemId, stated: stated(said) },
    ...{ seenDecisionId: null, correctionReason: null },
  });

const stated = (said: Partial<StatedOutcome>): StatedOutcome => ({
  ...{ outcome: 'UNANIMOUS', counts: null, votes: null, withdrawnBy: null, mergedIntoId: null },
  ...{ deviationReason: null, ...said },
});

async function send({ office }: Cast, command: SessionCommand): Promise<void> {
  const sent = { clientKey: randomUUID(), personId: office.personId ?? '', sentAt: new Date().toISOString() };
  const result = await carryOutSessionCommand(office, { ...sent, command }, NUMBER);
  if (!result.ok) throw new Error(`${command.kind}: ${JSON.stringify(result.error)}`);
}
