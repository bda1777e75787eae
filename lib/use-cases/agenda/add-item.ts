import 'server-only';
import { insertIntoAgenda } from '@/lib/db/insert-into-agenda';
import { mutate } from '@/lib/db/mutate';
import { storableText } from '@/lib/db/storable-json';
import type { AgendaPlace } from '@/lib/domain/agenda-plan';
import type { AgendaKind } from '@/lib/domain/minutes';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, type Result } from '@/lib/result';
import { loadAgenda } from './load-agenda';

export interface AddItem extends AgendaPlace {
  conferenceNumber: number;
  kind: AgendaKind;
  title: string;
}

/**
 * Adds a section, a formal item, a Kamin theme or an item without a motion.
 * Refuses NOT_PERMITTED, NOT_FOUND, AGENDA_CLOSED, PLACE_NOT_ALLOWED, NO_NUMBER_LEFT, CHANGED_MEANWHILE.
 */
export async function addItem(actor: Actor, command: AddItem): Promise<Result<{ id: string }, RefusalCode>> {
  const { conferenceNumber, kind, parentId, beforeId } = command;
  return mutate(actor, async (mutation) => {
    const agenda = await loadAgenda(mutation.db, actor, conferenceNumber);
    if (!agenda.ok) return agenda;
    const title = storableText(command.title);
    const added = await insertIntoAgenda(
      mutation,
      agenda.value,
      { kind, title, motionId: null },
      { parentId, beforeId, late: false },
    );
    if (!added.ok) return added;
    const { id, number } = added.value;
    mutation.announce(agenda.value.meetingId);
    mutation.record({
      verb: 'agendaItem.added',
      subject: { type: 'AgendaItem', id },
      payload: { kind, number },
    });
    return ok({ id });
  });
}
