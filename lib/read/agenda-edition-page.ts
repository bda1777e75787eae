import 'server-only';
import type { StateCode } from '@/lib/domain/federal-state';
import { formatConference } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { editionEntryView, type AgendaEntryView } from './agenda-entry-view';
import { editionContent } from './edition-content';
import type { EditionName } from './edition-stamp';
import { ownState } from './own-state';

export interface AgendaEditionPage {
  number: number;
  /** "22. IntMK 2027" */
  name: string;
  edition: EditionName;
  /** As they were sent out. */
  entries: AgendaEntryView[];
  ownState: StateCode | null;
  can: { readBooklet: boolean };
}

/** One edition as it was sent out; null without it, or for who may not read the agenda. */
export async function agendaEditionPage(
  actor: Actor,
  conferenceNumber: number,
  letter: string,
): Promise<AgendaEditionPage | null> {
  const found = await editionContent(actor, conferenceNumber, { letter, part: 'tagesordnung' });
  if (!found) return null;
  const { content, edition } = found;
  return {
    number: conferenceNumber,
    name: formatConference(content.conference),
    edition,
    entries: content.entries.map(editionEntryView),
    ownState: ownState(actor),
    can: { readBooklet: can(actor, 'agenda.readBooklet') },
  };
}
