import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SAMPLE = 'lib/plan-reading/fixtures/plan.txt';

/** The command as `npm run --silent plan:read` starts it. */
function planRead(...words: string[]) {
  const command = ['--conditions=react-server', path.join(ROOT, 'lib/cli/plan-read.ts'), ...words];
  const { status, stdout, stderr } = spawnSync(path.join(ROOT, 'node_modules/.bin/tsx'), command, {
    ...{ cwd: ROOT, encoding: 'utf8' as const, env: { ...process.env, INIT_CWD: ROOT } },
  });
  return { status, stdout, stderr };
}

it('prints phases, themes and measures as JSON and nothing else', () => {
  const { status, stdout, stderr } = planRead(SAMPLE);
  expect([status, stderr]).toEqual([0, '']);
  const { phases } = JSON.parse(stdout) as { phases: { themes: object[] }[] };
  expect(phases).toHaveLength(2);
  expect(phases[1]).toEqual({
    number: 2,
    title: 'Teilhabe: Mitreden lernen – Mitreden dürfen',
    themes: [
      {
        lead: ['Die Beauftragte der Bundesregierung für Kultur und Medien'],
        measures: [
          {
            ...{ number: 1, title: 'Museum am Abend' },
            responsible: ['Die Beauftragte der Bundesregierung für Kultur und Medien', 'Museen'],
          },
          {
            ...{ number: 2, title: 'Rat der Jugend' },
            responsible: [
              'Bundesministerium für Arbeit und Soziales',
              'Bundesministerium für Bildung und Forschung',
            ],
          },
        ],
      },
    ],
  });
});

it.each([
  ['a file that is not there', ['nicht-da.txt'], 1],
  ['a text that is no register', ['lib/minutes-import/fixtures/intmk-18.txt'], 1],
  ['no file', [], 2],
  ['an option it does not know', ['--alles'], 2],
])('answers %s with one sentence on standard error', (_, words, expected) => {
  const { status, stdout, stderr } = planRead(...words);
  expect([status, stdout]).toEqual([expected, '']);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
