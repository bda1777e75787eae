import { describe, expect, it } from 'vitest';
import type { AgendaEditionContent, EditionEntry } from '@/lib/domain/agenda-edition';
import { compareEditions } from '@/lib/domain/compare-editions';
import { STATE_CODES } from '@/lib/domain/federal-state';
import { coverText, editionChangeSentence } from './edition-changes';

const entry = (number: string, more: Partial<EditionEntry> = {}): EditionEntry => ({
  ...{ itemId: `id-${number}`, number, parent: null, title: `Titel ${number}`, kind: 'ITEM' },
  ...{ greenList: false, allStates: false, applicants: [], status: 'OPEN', withdrawnBy: null },
  ...{ mergedInto: null, circular: null, postponedTo: null, text: null },
  ...more,
});
const text = (versionNumber: number): EditionEntry['text'] => ({
  ...{ kind: 'MOTION', versionId: `v${versionNumber}`, versionNumber, hash: `h${versionNumber}` },
  ...{ blocks: [], rationale: [] },
});
const CONFERENCE = {
  ...{ number: 31, year: 2036, kind: 'MAIN' as const, startsOn: '2036-02-28', endsOn: '2036-02-29' },
  ...{ place: 'Bad Musterbrunn', chair: 'HB' as const },
};
const edition = (...entries: EditionEntry[]): AgendaEditionContent => ({ conference: CONFERENCE, entries });
const sentences = (before: EditionEntry, after: EditionEntry) =>
  compareEditions(edition(before), edition(after)).map(editionChangeSentence);
const one = (before: Partial<EditionEntry>, after: Partial<EditionEntry>) =>
  sentences(entry('4.1', before), entry('4.1', after)).map((sentence) =>
    sentence.replace('TOP 4.1 „Titel 4.1“: ', ''),
  );

describe('the changes between two editions', () => {
  it('are none between equal ones', () => {
    const same = edition(entry('1', { text: text(1) }));
    expect(compareEditions(same, structuredClone(same))).toEqual([]);
  });

  it('name new items, titles and what became of an item', () => {
    const changes = compareEditions(edition(entry('1')), edition(entry('1'), entry('1b')));
    expect(changes.map(editionChangeSentence)).toEqual(['TOP 1b „Titel 1b“: neu aufgenommen.']);
    expect(sentences(entry('2', { title: 'alt' }), entry('2', { title: 'neu' }))).toEqual([
      'TOP 2 „neu“: Titel geändert, bisher „alt“.',
    ]);
    expect(one({}, { status: 'WITHDRAWN', withdrawnBy: 'BE' })).toEqual(['Rücknahme Berlin.']);
    expect(one({}, { status: 'MERGED', mergedInto: '7.2' })).toEqual(['Zusammenlegung mit TOP 7.2.']);
    expect(one({}, { status: 'POSTPONED', postponedTo: 32 })).toEqual(['vertagt auf die 32. IntMK.']);
    expect(one({ status: 'POSTPONED' }, {})).toEqual(['wieder aufgenommen.']);
    expect(compareEditions(edition(entry('1')), edition()).map(editionChangeSentence)).toEqual([
      'TOP 1 „Titel 1“: nicht mehr auf der Tagesordnung.',
    ]);
  });

  it('name who joined, who left and whose role is another', () => {
    const before = [
      { state: 'HH', role: 'COORDINATING' } as const,
      { state: 'HB', role: 'CO' } as const,
      { state: 'BE', role: 'CO' } as const,
    ];
    const after = [
      { state: 'BY', role: 'LEAD' } as const,
      { state: 'HB', role: 'LEAD' } as const,
      { state: 'HH', role: 'COORDINATING' } as const,
      { state: 'SL', role: 'CO' } as const,
    ];
    expect(one({ applicants: before }, { applicants: after })).toEqual([
      'Antragsteller neu hinzugekommen: Bayern (federführend) und Saarland; nicht mehr Antragsteller: Berlin; Bremen nun federführend.',
    ]);
    const all = STATE_CODES.map((state) => ({ state, role: 'CO' as const }));
    expect(one({ applicants: before }, { applicants: all, allStates: true })).toEqual([
      'nun Antrag aller Länder.',
    ]);
  });

  it('name the versions of a changed text, not of one that is no longer dealt with', () => {
    expect(one({ text: text(3) }, { text: text(5) })).toEqual(['Text geändert (Fassung 3 → 5).']);
    expect(one({}, { text: text(1) })).toEqual(['Text liegt vor (Fassung 1).']);
    expect(one({ text: text(1) }, { status: 'WITHDRAWN', withdrawnBy: 'SN' })).toEqual([
      'Rücknahme Sachsen.',
    ]);
  });

  it('name the Grüne Liste and the meeting itself', () => {
    expect(one({}, { greenList: true })).toEqual(['auf der Grünen Liste.']);
    expect(one({ greenList: true }, {})).toEqual(['nicht mehr auf der Grünen Liste.']);
    const moved = { ...edition(), conference: { ...CONFERENCE, place: 'Videokonferenz' } };
    expect(compareEditions(edition(), moved).map(editionChangeSentence)).toEqual([
      'Termin und Ort: 28./29. Februar 2036 per Videokonferenz (bisher 28./29. Februar 2036 in Bad Musterbrunn).',
    ]);
  });

  it('become plain text for the cover mail', () => {
    const changes = compareEditions(edition(entry('1')), edition(entry('1', { greenList: true })));
    expect(coverText(CONFERENCE, { from: 'A', to: 'B' }, changes)).toBe(
      'Tagesordnung der 31. IntMK 2036, Fassung B: Änderungen gegenüber Fassung A\n\n– TOP 1 „Titel 1“: auf der Grünen Liste.',
    );
  });
});
