import { describe, expect, it } from 'vitest';
import { motionTextFromLines } from './motion-text-from-lines';
import type { SourceLine, SourceText } from './source-text';

const line = (text: string, hints: Partial<SourceLine> = {}): SourceLine => ({
  ...{ text, underlines: [], page: null, heading: null, listLabel: null, listLevel: 0 },
  ...hints,
});
const source = (...lines: SourceLine[]): SourceText => ({ format: 'docx', wholeParagraphs: true, lines });
const words = (blocks: ReturnType<typeof motionTextFromLines>['blocks']) =>
  blocks.map(({ kind, level, text }) => `${kind} ${level} ${text}`);

describe('the draft of a motion from a file', () => {
  it('has title, Ziffern, Spiegelstriche and Begründung', () => {
    const read = motionTextFromLines(
      source(
        line('Antrag'),
        line('Beratung sichern', { heading: 1 }),
        line('Beschlussvorschlag:'),
        line('Die IntMK stellt fest:', { listLabel: '1.', listLevel: 1 }),
        line('zu wenige Stellen,', { listLabel: '–', listLevel: 2 }),
        line('zu lange Wege.', { listLabel: '–', listLevel: 2 }),
        line('Sie bittet den Bund um Mittel.', { listLabel: '2.', listLevel: 1 }),
        line('Begründung', { heading: 2 }),
        line('Die Nachfrage ist gestiegen.'),
        line('Das zeigen die Zahlen.'),
      ),
    );
    expect(read.title).toBe('Beratung sichern');
    expect(words(read.blocks)).toEqual([
      'CLAUSE 1 Die IntMK stellt fest:',
      'BULLET 2 zu wenige Stellen,',
      'BULLET 2 zu lange Wege.',
      'CLAUSE 1 Sie bittet den Bund um Mittel.',
    ]);
    expect(words(read.rationale)).toEqual([
      'PARAGRAPH 1 Die Nachfrage ist gestiegen.',
      'PARAGRAPH 1 Das zeigen die Zahlen.',
    ]);
  });

  it('takes typed numbers and dashes for what they are', () => {
    const read = motionTextFromLines(
      source(line('1. Die IntMK bittet den Bund.'), line('- erstens,'), line('2. Die Länder prüfen.')),
    );
    expect(read.title).toBeNull();
    expect(words(read.blocks)).toEqual([
      'CLAUSE 1 Die IntMK bittet den Bund.',
      'BULLET 2 erstens,',
      'CLAUSE 1 Die Länder prüfen.',
    ]);
  });

  it('reads a labelled title and a Begründung that begins on its own line', () => {
    const read = motionTextFromLines(
      source(
        line('Titel: Wege verkürzen'),
        line('Die IntMK begrüßt das Vorhaben.'),
        line('Begründung: Die Wege sind weit.'),
      ),
    );
    expect(read.title).toBe('Wege verkürzen');
    expect(words(read.blocks)).toEqual(['PARAGRAPH 1 Die IntMK begrüßt das Vorhaben.']);
    expect(words(read.rationale)).toEqual(['PARAGRAPH 1 Die Wege sind weit.']);
  });

  it('does not take the first sentence for a title', () => {
    const read = motionTextFromLines(source(line('Die IntMK begrüßt das Vorhaben.')));
    expect(read).toMatchObject({ title: null, rationale: [] });
    expect(read.blocks).toHaveLength(1);
  });
});
