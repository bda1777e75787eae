import { beforeAll, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { layPreparationBed } from '../testing/preparation-bed';
import { archiveOf, filesOf } from './testing/term-bed';

const db = testDatabase({ from: SAMPLES });
let found: string[];
let all: string;
beforeAll(async () => {
  const { people } = await layPreparationBed(db());
  const { personId } = people.hamburg;
  await plantSecrets(personId ?? '');
  all = [...filesOf(await archiveOf(22))].map(([name, text]) => `${name}\n${text}`).join('\n');
  found = [...new Set(all.match(/Kanarienvogel-[a-z-]+/g))].sort();
});

const SECRET = 'Kanarienvogel-geheim';

async function plantSecrets(personId: string): Promise<void> {
  const soon = new Date('2099-01-01');
  await db().person.update({
    where: { id: personId },
    data: { passwordHash: `${SECRET}-hash`, sample: false },
  });
  await db().oneTimeLink.create({
    data: { purpose: 'INVITATION', tokenHash: `${SECRET}-link`, personId, expiresAt: soon },
  });
  await db().calendarFeed.create({ data: { personId, label: SECRET, tokenHash: `${SECRET}-feed` } });
  await db().setting.create({ data: { key: SECRET, value: SECRET } });
}

/** What the chair's office may read of the preparation, and nothing else. */
const READABLE = [
  'cover-note',
  'lift-reason',
  'preparatory-note',
  'registered-amendment',
  'registered-amendment-reason',
  'registered-comment',
  'registered-decision-reason',
  'registered-declined-amendment',
  'registered-declined-amendment-reason',
  'registered-file-content',
  'registered-file-name',
  'registered-file-title',
  'registered-question',
  'registered-rationale',
  'registered-text',
  'registered-title',
  'registered-version-title',
  'late-reason',
  'seal',
  'working-paper',
];

it('holds what the office of the chair may read, and no word beside it', () => {
  expect(found).toEqual(READABLE.map((field) => `Kanarienvogel-${field}`).sort());
});

it('holds no secret of an account', () => {
  expect(all).not.toContain(SECRET);
  expect(all).not.toMatch(/argon2|password|token|session_epoch/i);
});
