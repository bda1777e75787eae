import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMinutes } from './read-minutes';
import { sourceFromText } from './source-from-text';

const read = (text: string): ReturnType<typeof readMinutes> => readMinutes(sourceFromText(text, 'txt'));

describe('readMinutes', () => {
  it.each(['asmk', 'umk', 'intmk-7', 'intmk-13', 'intmk-16', 'intmk-18'])(
    'accepts the layout %s',
    (layout) => {
      expect(read(readFileSync(path.join(import.meta.dirname, 'fixtures', `${layout}.txt`), 'utf8')).ok).toBe(
        true,
      );
    },
  );

  it.each([
    '',
    'Liebe Kolleginnen und Kollegen,\n\nanbei die Einladung zum Sommerfest.\n\n1. Grillen\n2. Musik\n',
    'Einladung zur 18. IntMK am 26. und 27. April 2023 in Wiesbaden\n\nTagesordnung\n\nTOP 1 Begrüßung\nTOP 2 Verschiedenes\n',
    'Sehr geehrter Herr Minister, die Konferenz hat einstimmig beschlossen, dass Sie kommen.',
  ])('refuses a text that is no minutes (%#)', (text) => {
    expect(read(text)).toEqual({ ok: false, error: 'NO_MINUTES' });
  });
});
