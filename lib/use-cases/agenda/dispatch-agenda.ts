import 'server-only';
import { checkAgenda } from '@/lib/db/agenda-check';
import { agendaDraft } from '@/lib/db/agenda-draft';
import { contentHash } from '@/lib/db/content-hash';
import { mutate, type Mutation } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import { storableJson, storableText } from '@/lib/db/storable-json';
import { editionLetter } from '@/lib/domain/agenda-edition';
import { STATE_CODES } from '@/lib/domain/federal-state';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadAgenda, type LoadedAgenda } from './load-agenda';

export interface DispatchAgenda {
  conferenceNumber: number;
  /** The seal of what was shown: what goes out is what was read before. */
  contentHash: string;
  /** The seal of the open findings that were shown, once they are accepted; null where they were not. */
  acceptedFindings: string | null;
  coverNote: string | null;
}

/**
 * Freezes the agenda as the next edition, fixes every number for ever and tells all Länder and the guests of the Bund.
 * Refuses NOT_PERMITTED, NOT_FOUND, AGENDA_CLOSED, AGENDA_EMPTY, CHANGED_MEANWHILE, EDITION_UNCHANGED, FINDINGS_OPEN.
 */
export async function dispatchAgenda(
  actor: Actor,
  command: DispatchAgenda,
): Promise<Result<{ conferenceNumber: number; letter: string }, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const { db, now, record } = mutation;
    const loaded = await loadAgenda(db, actor, command.conferenceNumber, 'agenda.dispatch');
    if (!loaded.ok) return loaded;
    const agenda = loaded.value;
    if (agenda.rows.length === 0) return refuse('AGENDA_EMPTY' as const);
    const content = storableJson(await agendaDraft(db, agenda.meetingId));
    const hash = contentHash(content);
    const { meetingId, conferenceId } = agenda;
    const earlier = await db.agendaEdition.findMany({
      where: { meetingId },
      orderBy: { issuedAt: 'asc' },
      select: { hash: true },
    });
    const refusal = await refusalOf(mutation, agenda, command, hash, earlier.at(-1)?.hash ?? null);
    if (refusal) return refuse(refusal);
    const letter = editionLetter(earlier.length);
    const coverNote = command.coverNote === null ? null : storableText(command.coverNote);
    await db.agendaEdition.create({
      data: { meetingId, letter, content, hash, coverNote, issuedById: actor.personId, issuedAt: now },
    });
    await fixNumbers(mutation, agenda);
    record({
      verb: 'agenda.dispatched',
      subject: { type: 'Meeting', id: meetingId },
      payload: { letter, hash },
    });
    notify(mutation, actor.personId, {
      kind: 'AGENDA_DISPATCHED',
      subject: { type: 'Conference', id: conferenceId },
      to: { states: STATE_CODES, federalGuests: true },
      facts: { letter },
    });
    return ok({ conferenceNumber: agenda.conferenceNumber, letter });
  });
}

async function refusalOf(
  { db }: Mutation,
  agenda: LoadedAgenda,
  command: DispatchAgenda,
  hash: string,
  lastHash: string | null,
): Promise<RefusalCode | null> {
  if (command.contentHash !== hash) return 'CHANGED_MEANWHILE';
  if (lastHash === hash) return 'EDITION_UNCHANGED';
  const findings = await checkAgenda(db, agenda);
  if (findings.length === 0) return null;
  if (command.acceptedFindings === null) return 'FINDINGS_OPEN';
  return command.acceptedFindings === contentHash(findings) ? null : 'CHANGED_MEANWHILE';
}

/** From now on the numbers stay; a merged item keeps the number it was merged into as printed. */
async function fixNumbers({ db, now }: Mutation, { meetingId, rows }: LoadedAgenda): Promise<void> {
  await db.agendaItem.updateMany({ where: { meetingId, numberFixedAt: null }, data: { numberFixedAt: now } });
  const numbers = new Map(rows.map(({ id, number }) => [id, number]));
  for (const { id, mergedIntoId } of rows)
    if (mergedIntoId !== null)
      await db.agendaItem.update({
        where: { id },
        data: { mergedIntoNumber: numbers.get(mergedIntoId) ?? null },
      });
}
