import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const sample = 'lib/minutes-import/fixtures/intmk-18.txt';

function run(...args: string[]): { code: number | null; out: string; err: string } {
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
  const done = spawnSync(
    process.execPath,
    [tsx, '--conditions=react-server', 'lib/cli/demands-read.ts', ...args],
    {
      cwd: root,
      env: { ...process.env, INIT_CWD: root },
      encoding: 'utf8',
    },
  );
  return { code: done.status, out: done.stdout, err: done.stderr };
}

describe('demands:read', () => {
  it('prints every request as JSON, and what asks nothing beside it', () => {
    const { code, out, err } = run(sample);
    expect([code, err]).toEqual([0, '']);
    const read = JSON.parse(out) as Record<string, unknown>[];
    const fields = ['item', 'clause', 'kind', 'addressees', 'text', 'due', 'followUp'];
    for (const one of read) expect(Object.keys(one)).toEqual(fields);
    expect(new Set(read.map(({ followUp }) => followUp))).toEqual(new Set([true, false]));
    for (const { due } of read)
      if (due !== null) expect(due).toMatch(/^(\d{4}-\d{2}-\d{2}|\d+\. IntMK \d{4})$/);
  });

  it.each([
    ['a file that is not there', ['nicht-da.txt'], 1],
    ['a text that is no minutes', ['lib/minutes-import/fixtures/no-minutes.txt'], 1],
    ['no file', [], 2],
  ])('answers %s with one sentence on standard error', (_, args, expected) => {
    const { code, out, err } = run(...args);
    expect([code, out]).toEqual([expected, '']);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
