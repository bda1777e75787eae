import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = path.resolve(import.meta.dirname, '..');
/** What brings a resolution about, corrects it or takes it back. */
const CHANGES =
  /(?<!function )\b(?:freezeResolution|retractResolution|freezeCircularResolutions|insertMinutes|updateMinutes)\(/;

const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.includes('testing/'))
  .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));

describe('every use case that changes what was resolved', () => {
  const writers = sources.filter(({ text }) => CHANGES.test(text));

  it('is known here by what it calls', () => {
    expect(writers.map(({ name }) => name).sort()).toEqual([
      'circular/conclude-circular.ts',
      'imports/accept-import.ts',
      'session/open-session.ts',
      'session/take-back-outcome.ts',
      'session/write-decision.ts',
    ]);
  });

  it.each(writers)('brings the requests up to date: $name', ({ text }) => {
    expect(text).toMatch(/await suggestDemands\(/);
  });
});
