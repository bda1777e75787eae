import { describe, expect, it } from 'vitest';
import { tellingTitle, tellingWords } from './telling-words';

const text = (...texts: string[]) => ({
  blocks: texts.map((one, index) => ({ id: `z${index}`, kind: 'CLAUSE' as const, level: 1, text: one })),
  rationale: [],
});

describe('the words that tell what a text is about', () => {
  it('are the long ones, each once, without those of every resolution', () => {
    const words = tellingWords(
      text(
        'Die IntMK bittet die Bundesregierung, Kinderbetreuung zu sichern.',
        'Ohne Kinderbetreuung kein Kurs.',
      ),
    );
    expect(words).toEqual(['Kinderbetreuung', 'sichern']);
  });

  it('are few even of a long text, and none of an empty one', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const long = Array.from(
      { length: 300 },
      (_, index) => `wortreich${letters[index % 26] ?? ''}${letters[index % 7] ?? ''}`,
    );
    expect(tellingWords(text(long.join(' ')))).toHaveLength(16);
    expect(tellingWords(text())).toEqual([]);
  });

  it('leave of a title what other titles do not have', () => {
    expect(tellingTitle('Bericht der LAG „Monitoring“ zur Integration')).toBe('der LAG Monitoring zur');
    expect(tellingTitle('§ 12 / !')).toBe('');
  });
});
