import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const MINUTES = path.join(ROOT, 'lib/minutes-import/fixtures/intmk-18.txt');
const folder = mkdtempSync(path.join(tmpdir(), 'niederschrift-'));

/** The command as `npm run --silent minutes:print` starts it. */
function print(...words: string[]) {
  const command = ['--conditions=react-server', path.join(ROOT, 'lib/cli/minutes-print.ts'), ...words];
  return spawnSync(path.join(ROOT, 'node_modules/.bin/tsx'), command, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  });
}

describe('minutes:print', () => {
  it('writes the document where it was asked to, and says nothing', () => {
    const { status, stdout, stderr } = print(MINUTES, '--format', 'docx', '--out', 'niederschrift.docx');
    expect([status, stdout, stderr]).toEqual([0, '', '']);
    expect(readFileSync(path.join(folder, 'niederschrift.docx')).subarray(0, 2).toString()).toBe('PK');
  });

  it('answers unreadable input with one sentence and leaves an older file as it was', () => {
    const target = path.join(folder, 'alt.pdf');
    writeFileSync(target, 'alt');
    writeFileSync(path.join(folder, 'leer.txt'), '');
    const { status, stdout, stderr } = print('leer.txt', '--format', 'pdf', '--out', 'alt.pdf');
    expect([status, stdout, stderr]).toEqual([1, '', 'Die Datei ist leer.\n']);
    expect(readFileSync(target, 'utf8')).toBe('alt');
    expect(readdirSync(folder).filter((name) => name.endsWith('.teil'))).toEqual([]);
  });

  it('marks a PDF for the archive where that is asked for', () => {
    const { status } = print(MINUTES, '--format', 'pdf', '--pdf', 'a-2a', '--out', 'ablage.pdf');
    expect(status).toBe(0);
    expect(readFileSync(path.join(folder, 'ablage.pdf'), 'latin1')).toContain('pdfaid:part>2<');
  });

  it.each([
    ['an unknown PDF standard', [MINUTES, '--format', 'pdf', '--pdf', 'x-9', '--out', 'x.pdf']],
    ['an unknown format', [MINUTES, '--format', 'rtf', '--out', 'x.rtf']],
    ['no target', [MINUTES, '--format', 'pdf']],
    ['no file', ['--format', 'pdf', '--out', 'x.pdf']],
    ['an unknown option', [MINUTES, '--format', 'pdf', '--out', 'x.pdf', '--schnell']],
    ['a folder that does not exist', [MINUTES, '--format', 'md', '--out', 'fehlt/x.md']],
  ])('ends with 2 for %s', (_, words) => {
    const { status, stdout, stderr } = print(...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(
      /^(?:Aufruf: npm run --silent minutes:print|Die Zieldatei „fehlt\/x\.md“ kann nicht geschrieben werden\.)/,
    );
    expect(existsSync(path.join(folder, 'x.pdf'))).toBe(false);
  });
});
