import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import type { Minutes } from '@/lib/domain/minutes';
import { readMinutes } from '@/lib/minutes-import/read-minutes';
import { sourceFromText } from '@/lib/minutes-import/source-from-text';
import { acceptImport } from '@/lib/use-cases/imports/accept-import';
import { draftOf, layImportBed } from '@/lib/use-cases/imports/testing/import-bed';
import { externalMinutes } from './external-minutes';

const db = testDatabase({ fresh: 'test' });

const FIXTURES = 'lib/minutes-import/fixtures';
const REAL = '../shared/seeds/004_7e277fc99396a581.txt';
/** Every layout; the one text that is refused as no minutes has nothing to store. */
const samples = readdirSync(FIXTURES).filter((name) => name.endsWith('.txt') && name !== 'no-minutes.txt');

function minutesIn(file: string): Minutes {
  const reading = readMinutes(sourceFromText(readFileSync(file, 'utf8'), 'txt'));
  if (!reading.ok) throw new Error(reading.error);
  return reading.value.minutes;
}

async function readAcceptAndPrint(file: string): Promise<{ read: Minutes; printed: Minutes | null }> {
  const read = minutesIn(file);
  const office = await layImportBed(db());
  const accepted = await acceptImport(office, await draftOf(read, office));
  if (!accepted.ok) throw new Error(accepted.error);
  return { read, printed: await externalMinutes(office, accepted.value.conferenceNumber) };
}

describe('minutes that were read and accepted', () => {
  it.each(samples)('come back unchanged: %s', async (name) => {
    const { read, printed } = await readAcceptAndPrint(path.join(FIXTURES, name));
    expect(printed).toEqual(read);
  });

  it.skipIf(!existsSync(REAL))(
    'come back unchanged: the 18. IntMK (skipped where the record is absent)',
    async () => {
      const { read, printed } = await readAcceptAndPrint(REAL);
      expect(printed).toEqual(read);
      expect(printed?.resolutions).toHaveLength(30);
    },
  );
});
