import 'server-only';
import { database } from '@/lib/db/client';
import { storedEdition } from '@/lib/db/stored-edition';
import { visibleAgendaEditions } from '@/lib/db/visibility';
import { compareEditions } from '@/lib/domain/compare-editions';
import { coverText, editionChangeSentence } from '@/lib/i18n/edition-changes';
import { formatConference } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { editionName, type EditionName } from './edition-stamp';

export interface AgendaComparisonPage {
  number: number;
  /** "22. IntMK 2027" */
  name: string;
  /** Oldest first, to choose from. */
  editions: EditionName[];
  from: EditionName;
  to: EditionName;
  changes: string[];
  /** The same as plain text for the cover mail. */
  coverText: string;
}

/** The letters as the address says them; the last two editions where it says nothing. */
export interface ComparedLetters {
  from?: string | undefined;
  to?: string | undefined;
}

/**
 * What changed between two editions, the earlier one first whatever the address says; for members. Null without two
 * editions, with a letter that is none, or for others.
 */
export async function agendaComparisonPage(
  actor: Actor,
  conferenceNumber: number,
  letters: ComparedLetters,
): Promise<AgendaComparisonPage | null> {
  if (!can(actor, 'agenda.readBooklet')) return null;
  const rows = await database().agendaEdition.findMany({
    where: {
      AND: [
        visibleAgendaEditions(actor),
        { meeting: { kind: 'MAIN', conference: { number: conferenceNumber } } },
      ],
    },
    orderBy: { issuedAt: 'asc' },
    select: { letter: true, issuedAt: true },
  });
  const places = [letters.from ?? rows.at(-2)?.letter, letters.to ?? rows.at(-1)?.letter]
    .map((letter) => rows.findIndex((row) => row.letter === letter))
    .sort((a, b) => a - b);
  const [from, to] = places.map((place) => rows[place]);
  if (!from || !to || from === to) return null;
  const [before, after] = [
    await contentOf(conferenceNumber, from.letter),
    await contentOf(conferenceNumber, to.letter),
  ];
  const changes = compareEditions(before, after);
  return {
    number: conferenceNumber,
    name: formatConference(after.conference),
    editions: rows.map(editionName),
    from: editionName(from),
    to: editionName(to),
    changes: changes.map(editionChangeSentence),
    coverText: coverText(after.conference, { from: from.letter, to: to.letter }, changes),
  };
}

async function contentOf(conferenceNumber: number, letter: string) {
  const row = await database().agendaEdition.findFirstOrThrow({
    where: { letter, meeting: { kind: 'MAIN', conference: { number: conferenceNumber } } },
    select: { content: true, hash: true },
  });
  return storedEdition(row);
}
