import { describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { demandPage } from './demand-page';

testDatabase({ from: SAMPLES });

const office: Actor = {
  ...{ personId: null, name: 'Prüfperson', chairs: [22] },
  roles: [{ role: 'OFFICE', state: 'RP', body: null, workingGroupId: null }],
};
const MANDATE = { conference: 18, item: '1.4', clause: 4, position: 1 };
const REVIEW_REQUEST = { conference: 18, item: '4.4', clause: 2, position: 1 };

describe('the page of a request', () => {
  it('leads the office from a mandate to a working group, and from nothing else', async () => {
    const mandate = await demandPage(office, MANDATE);
    expect(mandate).toMatchObject({ kind: 'Auftrag', office: { setsUpGroup: true } });
    expect((await demandPage(office, REVIEW_REQUEST))?.office?.setsUpGroup).toBe(false);
  });

  it('holds nothing of the desk for who only reads', async () => {
    const hamburg: Actor = {
      ...office,
      chairs: [],
      roles: [{ role: 'STATE_EDITOR', state: 'HH', body: null, workingGroupId: null }],
    };
    expect(await demandPage(hamburg, MANDATE)).toMatchObject({ office: null, answer: null });
    expect(await demandPage(PUBLIC, MANDATE)).toMatchObject({ office: null, answer: null });
    expect(await demandPage(PUBLIC, { ...MANDATE, clause: 99 })).toBeNull();
  });
});
