import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { readMinutes } from '@/lib/minutes-import/read-minutes';
import { sourceFromText } from '@/lib/minutes-import/source-from-text';
import type { Actor } from '@/lib/policy/actor';
import { acceptImport } from './accept-import';
import { draftOf, layImportBed } from './testing/import-bed';

const FIXTURES = path.resolve('lib/minutes-import/fixtures');
const REAL = path.resolve('../shared/seeds/004_7e277fc99396a581.txt');
const files = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.txt') && name !== 'no-minutes.txt')
  .map((name) => path.join(FIXTURES, name));

const db = testDatabase({ fresh: 'test' });
let office: Actor;

beforeEach(async () => {
  office = await layImportBed(db());
});

const countRows = () =>
  Promise.all([
    db().conference.count(),
    db().meeting.count(),
    db().participant.count(),
    db().agendaItemApplicant.count(),
    db().resolution.count(),
    db().decision.count(),
  ]);

async function acceptedTwice(file: string): Promise<void> {
  const reading = readMinutes(sourceFromText(readFileSync(file, 'utf8'), 'txt'));
  if (!reading.ok) throw new Error(reading.error);
  const { minutes } = reading.value;
  const first = await acceptImport(office, await draftOf(minutes, office));
  expect(first).toMatchObject({ ok: true, value: { corrected: [] } });
  const before = await countRows();
  const again = await acceptImport(office, await draftOf(minutes, office));
  expect(again).toMatchObject({ ok: true, value: { changedNothing: true } });
  expect(await countRows()).toEqual(before);
}

describe('minutes of every layout, accepted twice, are kept once', () => {
  it.each(files.map((file) => [path.basename(file), file]))('%s', (_, file) => acceptedTwice(file));

  // The real minutes lie beside the repository, not in it.
  it.skipIf(!existsSync(REAL))('the real minutes of the 18. IntMK', () => acceptedTwice(REAL));
});
