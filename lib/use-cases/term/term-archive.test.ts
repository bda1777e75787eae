import { describe, expect, it } from 'vitest';
import { openArchive } from '@/lib/archive/open-archive';
import { verifyAuditChain } from '@/lib/db/audit';
import { database, replaceDatabase, type OpenDatabase, openDatabase } from '@/lib/db/client';
import { openTestDatabase, testDatabase } from '@/lib/db/testing/test-database';
import { PROGRAM, type Actor } from '@/lib/policy/actor';
import { seed } from '@/prisma/seed/seed';
import { exportTerm } from './export-term';
import { restoreTerm } from './restore-term';

const db = testDatabase({ fill: () => seed({ samples: true }) });

const chair = (number: number): Actor => ({ ...PROGRAM, chairs: [number] });
const administration: Actor = {
  ...PROGRAM,
  roles: [{ role: 'ADMINISTRATION', state: null, body: null, workingGroupId: null }],
};

async function inFreshInstallation<T>(work: () => Promise<T>): Promise<T> {
  const here: OpenDatabase = openDatabase();
  const fresh = await openTestDatabase();
  replaceDatabase(fresh);
  try {
    await seed({ samples: false });
    return await work();
  } finally {
    replaceDatabase(here);
    await fresh.close();
  }
}

async function archiveOf(number: number): Promise<Uint8Array> {
  const archive = await exportTerm(chair(number === 18 ? 22 : number), number);
  if (!archive.ok) throw new Error(archive.error);
  return archive.value;
}

describe('an archive', () => {
  it.each([18, 22])('of the %i. gives the same one from a fresh installation', async (number) => {
    expect(await db().conference.count()).toBeGreaterThan(10);
    const archive = await archiveOf(number);
    const again = await inFreshInstallation(async () => {
      expect(await restoreTerm(administration, archive)).toEqual({ ok: true, value: number });
      expect(await verifyAuditChain(database())).toMatchObject({ intact: true });
      return archiveOf(number);
    });
    const [first, second] = await Promise.all([openArchive(archive), openArchive(again)]);
    expect(second.ok && second.value.manifest.files).toEqual(first.ok && first.value.manifest.files);
    expect(Buffer.from(again).equals(Buffer.from(archive))).toBe(true);
  });
});
