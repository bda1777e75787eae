import 'server-only';
import { database } from '@/lib/db/client';
import { storedEdition } from '@/lib/db/stored-edition';
import { visibleAgendaEditions } from '@/lib/db/visibility';
import type { AgendaEditionContent } from '@/lib/domain/agenda-edition';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import type { EditionPart } from '@/lib/routes';
import { editionName, type EditionName } from './edition-stamp';

export interface EditionContent {
  content: AgendaEditionContent;
  edition: EditionName;
}

/**
 * What an edition holds, as far as this reader may have it in its hands: the booklet for members, the agenda without
 * any text for the Bund too. Null where there is nothing for this reader.
 */
export async function editionContent(
  actor: Actor,
  conferenceNumber: number,
  { letter, part }: { letter: string; part: EditionPart },
): Promise<EditionContent | null> {
  if (part === 'heft' && !can(actor, 'agenda.readBooklet')) return null;
  const row = await database().agendaEdition.findFirst({
    where: {
      AND: [
        visibleAgendaEditions(actor),
        { letter, meeting: { kind: 'MAIN', conference: { number: conferenceNumber } } },
      ],
    },
    select: { letter: true, issuedAt: true, content: true, hash: true },
  });
  if (!row) return null;
  const content = storedEdition(row);
  return { content: part === 'heft' ? content : withoutTexts(content), edition: editionName(row) };
}

function withoutTexts({ conference, entries }: AgendaEditionContent): AgendaEditionContent {
  return { conference, entries: entries.map((entry) => ({ ...entry, text: null })) };
}
