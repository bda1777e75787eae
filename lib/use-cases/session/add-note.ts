import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { storableText } from '@/lib/db/storable-json';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadSittingWithItem, type SittingItemCommand } from './load-sitting';

export interface AddNote extends SittingItemCommand {
  text: string;
}

/**
 * Adds an internal note on an item, of a Kamin talk above all: for the internal minutes, never for an external document
 * (DOMAIN §2.7). Of a sitting that was closed too.
 * Refuses NOT_PERMITTED, NOT_FOUND, SECTION_IS_NO_ITEM, SESSION_NOT_RUNNING.
 */
export async function addNote(actor: Actor, command: AddNote): Promise<Result<{ id: string }, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const { db, now, record } = mutation;
    const loaded = await loadSittingWithItem(db, actor, command);
    if (!loaded.ok) return loaded;
    const { session, item } = loaded.value;
    if (session.status === 'PLANNED') return refuse('SESSION_NOT_RUNNING' as const);
    const { id } = await db.agendaNote.create({
      data: {
        ...{ agendaItemId: item.id, text: storableText(command.text) },
        ...{ authorId: actor.personId, createdAt: now },
      },
      select: { id: true },
    });
    record({
      verb: 'session.noteAdded',
      subject: { type: 'AgendaItem', id: item.id },
      payload: { noteId: id, number: item.number },
    });
    return ok({ id });
  });
}
