import { beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { MOST_FILTERS } from '@/lib/domain/saved-filter';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { savedFilters } from '@/lib/read/saved-filters';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { code, sampleActor } from '../conferences/testing/conference-bed';
import { deleteFilter } from './delete-filter';
import { openFilterFirst } from './open-filter-first';
import { replaceFilter } from './replace-filter';
import { saveFilter } from './save-filter';

const db = testDatabase({ fresh: 'test', from: SAMPLES });
let own: Actor;
let other: Actor;

beforeEach(async () => {
  own = await sampleActor('ole.brinkama@hh');
  other = await sampleActor('marlene.osthoff@rp');
});

async function saved(actor: Actor, name: string, query = 'konferenz=18'): Promise<string> {
  const result = await saveFilter(actor, { name, query });
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

const names = async (actor: Actor) => (await savedFilters(actor)).map(({ name }) => name);

describe('a filter that somebody keeps', () => {
  it('is found by its person alone, with the criteria of its address', async () => {
    await saved(
      own,
      'Offenes des BMI',
      'konferenz=18&stelle=BMI&stand=UNSETTLED&suche=H%C3%A4rtefall&art=NONSENSE',
    );
    const [filter] = await savedFilters(own);
    expect(filter?.selection).toMatchObject({
      ...{ conference: 18, addressee: 'BMI', status: 'UNSETTLED', words: 'Härtefall', kind: null },
    });
    expect(filter?.href).toContain('stelle=BMI');
    expect(await names(other)).toEqual([]);
    expect(await names(PUBLIC)).toEqual([]);
  });

  it('has a name of its own, and there are not too many', async () => {
    await saved(own, 'Offen');
    expect(code(await saveFilter(own, { name: 'Offen', query: '' }))).toBe('FILTER_NAME_TAKEN');
    await saved(other, 'Offen');
    for (let count = 1; count < MOST_FILTERS; count += 1) await saved(own, `Filter ${count}`);
    expect(code(await saveFilter(own, { name: 'Noch einer', query: '' }))).toBe('FILTERS_FULL');
  });

  it('takes other criteria under its name', async () => {
    const id = await saved(own, 'Offen');
    expect(code(await replaceFilter(own, { id, query: 'stelle=BMAS' }))).toBeNull();
    expect((await savedFilters(own))[0]?.selection).toMatchObject({ addressee: 'BMAS', conference: null });
  });

  it('opens first, one at a time, until it no longer does', async () => {
    const [first, second] = [await saved(own, 'A'), await saved(own, 'B')];
    const opening = async () =>
      (await savedFilters(own)).filter(({ opensFirst }) => opensFirst).map(({ name }) => name);
    expect(code(await openFilterFirst(own, { id: first, first: true }))).toBeNull();
    expect(await opening()).toEqual(['A']);
    expect(code(await openFilterFirst(own, { id: second, first: true }))).toBeNull();
    expect(await opening()).toEqual(['B']);
    expect(code(await saveFilter(own, { name: 'B', query: '' }))).toBe('FILTER_NAME_TAKEN');
    expect(code(await openFilterFirst(own, { id: second, first: false }))).toBeNull();
    expect(await opening()).toEqual([]);
  });

  it('is deleted for good', async () => {
    const id = await saved(own, 'Offen');
    expect(code(await deleteFilter(own, { id }))).toBeNull();
    expect(await names(own)).toEqual([]);
    expect(code(await deleteFilter(own, { id }))).toBe('NOT_FOUND');
  });

  it('is nobody else’s to change', async () => {
    const id = await saved(own, 'Offen');
    expect(code(await deleteFilter(other, { id }))).toBe('NOT_FOUND');
    expect(code(await replaceFilter(other, { id, query: '' }))).toBe('NOT_FOUND');
    expect(code(await openFilterFirst(other, { id, first: true }))).toBe('NOT_FOUND');
    expect(await names(own)).toEqual(['Offen']);
    expect(await db().savedFilter.count()).toBe(1);
  });

  it('is for whoever works with the board', async () => {
    const administration: Actor = {
      ...own,
      roles: [{ role: 'ADMINISTRATION', state: null, body: null, workingGroupId: null }],
    };
    expect(code(await saveFilter(PUBLIC, { name: 'A', query: '' }))).toBe('NOT_SIGNED_IN');
    expect(code(await saveFilter(administration, { name: 'A', query: '' }))).toBe('NOT_PERMITTED');
    const id = await saved(own, 'Offen');
    expect(code(await deleteFilter(administration, { id }))).toBe('NOT_PERMITTED');
    expect(code(await deleteFilter(PUBLIC, { id }))).toBe('NOT_SIGNED_IN');
  });
});
