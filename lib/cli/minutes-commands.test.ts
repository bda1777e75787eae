import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const sample = 'lib/minutes-import/fixtures/intmk-18.txt';

function run(
  command: 'read' | 'check',
  ...args: string[]
): { code: number | null; out: string; err: string } {
  const script = `lib/cli/minutes-${command}.ts`;
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
  const done = spawnSync(process.execPath, [tsx, '--conditions=react-server', script, ...args], {
    cwd: root,
    env: { ...process.env, INIT_CWD: root },
    encoding: 'utf8',
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

describe('minutes:read and minutes:check', () => {
  it('prints the whole reading as JSON and nothing else', () => {
    const { code, out, err } = run('read', sample);
    expect([code, err]).toEqual([0, '']);
    const reading = JSON.parse(out) as Record<string, unknown[]>;
    expect(Object.keys(reading)).toEqual([
      'conference',
      'participants',
      'guests',
      'agenda',
      'resolutions',
      'warnings',
    ]);
    expect(reading.resolutions).toHaveLength(10);
    expect(Object.keys(reading.warnings?.[0] ?? {})).toEqual(['line', 'code', 'message']);
  });

  it('prints the findings as JSON', () => {
    const { code, out } = run('check', sample);
    expect(code).toBe(0);
    const findings = JSON.parse(out) as { code: string; item: string }[];
    expect(Object.keys(findings[0] ?? {})).toEqual(['code', 'item', 'message', 'evidence']);
    expect(findings.map((one) => one.code)).toContain('DRAFT_REMARK');
  });

  it.each([
    ['a file that is not there', ['nicht-da.txt'], 1],
    ['a text that is no minutes', ['lib/minutes-import/fixtures/no-minutes.txt'], 1],
    ['no file', [], 2],
    ['two files', [sample, sample], 2],
    ['an option it does not know', ['--alles'], 2],
  ])('answers %s with one sentence on standard error', (_, args, expected) => {
    const { code, out, err } = run('read', ...args);
    expect([code, out]).toEqual([expected, '']);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
