import { createHash } from 'node:crypto';
import { unzipSync, zipSync, type Zippable } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { ARCHIVE_FORMAT } from '@/lib/archive/manifest';
import { database } from '@/lib/db/client';
import { testDatabase } from '@/lib/db/testing/test-database';
import { hashOfEverything } from '@/lib/db/testing/whole-database';
import { PROGRAM, PUBLIC, type Actor } from '@/lib/policy/actor';
import { REFERENCE, SAMPLES } from '@/prisma/seed/testing/samples';
import { sampleActor } from '../conferences/testing/conference-bed';
import { exportTerm } from './export-term';
import { restoreTerm } from './restore-term';
import { ADMINISTRATION, archiveOf, chairOf, inFreshInstallation } from './testing/term-bed';

testDatabase({ from: SAMPLES });
let archive: Uint8Array;
beforeAll(async () => {
  archive = await archiveOf(22);
});

type Files = Record<string, Uint8Array>;
const text = (value: string) => new TextEncoder().encode(value);
const json = (files: Files, name: string) => JSON.parse(new TextDecoder().decode(files[name])) as unknown;
const zip = (files: Zippable) => zipSync(files, { level: 0 });

/** The archive with other files in it, as somebody with a zip program makes one. */
function tampered(change: (files: Files) => Files): Uint8Array {
  return zip(change(unzipSync(archive)));
}

interface ManifestFile {
  name: string;
  size: number;
  sha256: string;
}

/** The archive with other rows in one table, and a manifest that says so. */
function rewritten(table: string, change: (rows: Record<string, unknown>[]) => unknown): Uint8Array {
  return tampered((files) => {
    const name = `data/${table}.json`;
    const content = text(JSON.stringify(change(json(files, name) as Record<string, unknown>[])));
    const manifest = json(files, 'manifest.json') as { files: ManifestFile[] };
    const sha256 = createHash('sha256').update(content).digest('hex');
    const named = manifest.files.map((file) =>
      file.name === name ? { name, size: content.length, sha256 } : file,
    );
    return {
      ...files,
      [name]: content,
      'manifest.json': text(JSON.stringify({ ...manifest, files: named })),
    };
  });
}

const saying = (change: object) =>
  tampered((files) => ({
    ...files,
    'manifest.json': text(JSON.stringify({ ...(json(files, 'manifest.json') as object), ...change })),
  }));

const without = (name: string) =>
  tampered((files) => Object.fromEntries(Object.entries(files).filter(([other]) => other !== name)));

type Cases = [string, () => Uint8Array][];

/** Wrong as a file: known before the database is asked. */
const NO_ARCHIVE: Cases = [
  ['no zip at all', () => text('Kein Archiv')],
  ['nothing', () => new Uint8Array()],
  ['half of the file', () => archive.slice(0, archive.length / 2)],
  ['a document instead', () => zip({ 'word/document.xml': text('<a/>') })],
  ['a changed row', () => tampered((files) => ({ ...files, 'data/motion.json': text('[]\n') }))],
  ['a missing file', () => without('data/motion.json')],
  ['a file too many', () => tampered((files) => ({ ...files, 'data/person.json': text('[]') }))],
  ['a path that leads out', () => tampered((files) => ({ ...files, '../../etc/passwd': text('x') }))],
  ['a manifest of another kind', () => saying({ kind: 'something' })],
  ['rows that are none', () => rewritten('motion', () => 'x')],
];

/** Right as a file, with rows that cannot be. */
const WRONG_ROWS: Cases = [
  ['a conference that is another one', () => saying({ conference: { number: 23, year: 2028 } })],
  ['a column that no table has', () => rewritten('motion', (rows) => rows.map((row) => ({ ...row, x: 1 })))],
  ['a row that refers to what is not there', () => rewritten('meeting', () => [])],
  [
    'a person that nobody named',
    () => rewritten('motion', (rows) => rows.map((row) => ({ ...row, created_by_id: '@person:x@y' }))),
  ],
  [
    'a value of another type',
    () => rewritten('deadline', (rows) => rows.map((row) => ({ ...row, due_on: 'morgen' }))),
  ],
];

const refusal = async (file: Uint8Array) => {
  const result = await restoreTerm(ADMINISTRATION, file);
  return result.ok ? null : result.error;
};

describe('reading an archive back', () => {
  it.each(NO_ARCHIVE)('refuses %s', async (_, file) => {
    expect(await refusal(file())).toBe('ARCHIVE_DAMAGED');
  });

  it('refuses rows that cannot be, and writes nothing of it', async () => {
    await inFreshInstallation(REFERENCE, async () => {
      const before = await hashOfEverything(database());
      for (const [what, file] of WRONG_ROWS) expect(await refusal(file()), what).toBe('ARCHIVE_DAMAGED');
      expect(await hashOfEverything(database())).toBe(before);
    });
  });

  it.each([
    ['of a later format', { format: ARCHIVE_FORMAT + 1 }],
    ['of a later database', { schema: '9999_later' }],
  ])('refuses one %s', async (_, change) => {
    expect(await restoreTerm(ADMINISTRATION, saying(change))).toEqual({
      ok: false,
      error: 'ARCHIVE_TOO_NEW',
    });
  });

  it('refuses a bomb before unpacking it', async () => {
    const bomb = zipSync({ 'manifest.json': new Uint8Array(50_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await restoreTerm(ADMINISTRATION, bomb)).toEqual({ ok: false, error: 'ARCHIVE_DAMAGED' });
  });

  it('refuses a term that is here already, whole or with something of its own', async () => {
    expect(await restoreTerm(ADMINISTRATION, archive)).toEqual({ ok: false, error: 'TERM_EXISTS' });
    await inFreshInstallation(REFERENCE, async () => {
      const { id: conferenceId } = await database().conference.findUniqueOrThrow({ where: { number: 22 } });
      await database().motion.create({ data: { conferenceId, kind: 'MOTION', title: 'Eigener Antrag' } });
      expect(await restoreTerm(ADMINISTRATION, archive)).toEqual({ ok: false, error: 'TERM_EXISTS' });
    });
  });

  it('is the administration’s business alone', async () => {
    for (const actor of [PUBLIC, PROGRAM, chairOf(22), await sampleActor('marlene.osthoff@rp')])
      expect(await restoreTerm(actor, archive)).toEqual({ ok: false, error: 'NOT_PERMITTED' });
  });

  it('makes nobody able to sign in', async () => {
    await inFreshInstallation(REFERENCE, async () => {
      await restoreTerm(ADMINISTRATION, archive);
      const people = await database().person.findMany({ include: { roles: true } });
      expect(people.length).toBeGreaterThan(3);
      for (const person of people)
        expect(person).toMatchObject({ passwordHash: null, roles: [], disabledAt: expect.any(Date) as Date });
    });
  });
});

describe('taking an archive out', () => {
  it('is recorded, and leaves the next one as it is', async () => {
    expect(Buffer.from(await archiveOf(22)).equals(Buffer.from(archive))).toBe(true);
    const last = await database().auditEntry.findFirstOrThrow({ orderBy: { seq: 'desc' } });
    expect(last).toMatchObject({ verb: 'term.exported', subjectType: 'Conference' });
  });

  it('is refused to whoever does not chair, and for what is not there', async () => {
    const exportRefusal = async (actor: Actor, number: number) => {
      const result = await exportTerm(actor, number);
      return result.ok ? null : result.error;
    };
    expect(await exportRefusal(chairOf(21), 22)).toBe('NOT_PERMITTED');
    expect(await exportRefusal(chairOf(22), 21)).toBe('NOT_PERMITTED');
    expect(await exportRefusal(ADMINISTRATION, 18)).toBe('NOT_PERMITTED');
    expect(await exportRefusal(await sampleActor('veronika.aigner@by'), 18)).toBe('NOT_PERMITTED');
    expect(await exportRefusal(PUBLIC, 18)).toBe('NOT_PERMITTED');
    expect(await exportRefusal(chairOf(22), 99)).toBe('NOT_FOUND');
  });
});
