import { beforeAll, describe, expect, it } from 'vitest';
import { openArchive } from '@/lib/archive/open-archive';
import { verifyAuditChain } from '@/lib/db/audit';
import { database } from '@/lib/db/client';
import { testDatabase } from '@/lib/db/testing/test-database';
import { agendaPage } from '@/lib/read/agenda-page';
import { conferencePage } from '@/lib/read/conference-page';
import { externalMinutes } from '@/lib/read/external-minutes';
import { resolutionPage } from '@/lib/read/resolution-page';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { REFERENCE, SAMPLES } from '@/prisma/seed/testing/samples';
import { restoreTerm } from './restore-term';
import { ADMINISTRATION, archiveOf, filesOf, inFreshInstallation, layRichTerm } from './testing/term-bed';

const db = testDatabase({ from: SAMPLES });
const archives = new Map<number, Uint8Array>();
beforeAll(async () => {
  await layRichTerm(db());
  for (const number of [18, 22]) archives.set(number, await archiveOf(number));
}, 120_000);

const archive = (number: number) => archives.get(number) ?? new Uint8Array();
const member: Actor = {
  ...{ personId: null, name: 'Prüfperson', chairs: [] },
  roles: [{ role: 'STATE_APPROVER', state: 'HH', body: null, workingGroupId: null }],
};
/** What a reader finds of the conference. */
const pages = async (number: number) => [
  await conferencePage(member, number),
  await agendaPage(member, number),
  await externalMinutes(member, number),
  await externalMinutes(PUBLIC, number),
  await resolutionPage(PUBLIC, number, '4.1'),
];

describe('an archive', () => {
  it('of a rich term holds rows of every table', () => {
    const empty = [...filesOf(archive(22))].filter(
      ([name, text]) => name.startsWith('data/') && text === '[]\n',
    );
    expect(empty.map(([name]) => name)).toEqual([]);
  });

  it.each([18, 22])('of the %i. gives the same one from a fresh installation', async (number) => {
    const again = await inFreshInstallation(REFERENCE, async () => {
      expect(await restoreTerm(ADMINISTRATION, archive(number))).toEqual({ ok: true, value: number });
      expect(await verifyAuditChain(database())).toMatchObject({ intact: true });
      return archiveOf(number);
    });
    const [first, second] = await Promise.all([openArchive(archive(number)), openArchive(again)]);
    expect(second.ok && second.value.manifest).toEqual(first.ok && first.value.manifest);
    expect(Buffer.from(again).equals(Buffer.from(archive(number)))).toBe(true);
  });

  it.each([18, 22])('of the %i. brings its pages along', async (number) => {
    const here = await pages(number);
    expect(here.slice(0, 3)).not.toContain(null);
    await inFreshInstallation(REFERENCE, async () => {
      await restoreTerm(ADMINISTRATION, archive(number));
      expect(await pages(number)).toEqual(here);
    });
  });

  it('of two terms that refer to each other can be read back in either order', async () => {
    for (const order of [
      [18, 22],
      [22, 18],
    ])
      await inFreshInstallation(REFERENCE, async () => {
        for (const number of order)
          expect(await restoreTerm(ADMINISTRATION, archive(number))).toEqual({ ok: true, value: number });
        for (const number of order)
          expect(Buffer.from(await archiveOf(number)).equals(Buffer.from(archive(number)))).toBe(true);
        expect(await verifyAuditChain(database())).toMatchObject({ intact: true });
      });
  });
});
