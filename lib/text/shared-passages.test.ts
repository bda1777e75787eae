import { describe, expect, it } from 'vitest';
import type { TextBlock } from '@/lib/domain/text-block';
import { sharedPassages, type PassagePart } from './shared-passages';

const blocks = (...texts: string[]): TextBlock[] =>
  texts.map((text, index) => ({ kind: 'CLAUSE', number: index + 1, level: 1, text }));
const marked = (parts: PassagePart[]) => parts.filter((part) => part.marked).map(({ text }) => text);
const whole = (parts: PassagePart[]) => parts.map(({ text }) => text).join('');

describe('where two resolutions touch', () => {
  const earlier = blocks('Dank an alle.', 'Die Erstorientierungskurse brauchen verlässliche Mittel.');

  it('marks the quoted sentence in the later one and the shared words in the earlier', () => {
    const quote = 'Sie bittet erneut um Mittel für Erstorientierungskurse.';
    const { from, to } = sharedPassages(blocks('Vorweg.', `Das ist so. ${quote} Weiter.`), earlier, quote);
    expect(marked(from)).toEqual([quote]);
    expect(whole(from)).toBe(`Das ist so. ${quote} Weiter.`);
    expect(marked(to)).toEqual(['Erstorientierungskurse']);
    expect(whole(to)).toBe(earlier[1]?.text);
  });

  it('without a quote takes the two blocks that share most', () => {
    const { from, to } = sharedPassages(
      blocks('Vorweg.', 'Die Erstorientierungskurse bleiben.'),
      earlier,
      null,
    );
    expect(whole(from)).toBe('Die Erstorientierungskurse bleiben.');
    expect(whole(to)).toBe(earlier[1]?.text);
  });

  it('shortens what is long and stands nothing that is empty', () => {
    const long = 'Wortlautwort '.repeat(400);
    expect(whole(sharedPassages(blocks(long), blocks(long), null).to).length).toBeLessThan(700);
    expect(sharedPassages([], [], 'fehlt')).toEqual({ from: [], to: [] });
  });
});
