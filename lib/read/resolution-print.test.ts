import { describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { resolutionPrint } from './resolution-print';

const db = testDatabase({ from: SAMPLES });

const hamburg: Actor = {
  ...{ personId: null, name: 'Prüfperson', chairs: [] },
  roles: [{ role: 'STATE_EDITOR', state: 'HH', body: null, workingGroupId: null }],
};

/** The resolution on TOP 4.4 once more, under another number; with `kamin` as if it had been recorded at a Kamin talk. */
async function copyOf44(number: string, publishedAt: Date | null, { kamin }: { kamin: boolean }) {
  const row = await db().resolution.findFirstOrThrow({ where: { number: '4.4', supersededAt: null } });
  const talk = await db().agendaItem.findFirstOrThrow({ where: { meetingId: row.meetingId, kind: 'KAMIN' } });
  const { meetingId, position, title, hash } = row;
  await db().resolution.create({
    data: {
      ...{ meetingId, position, title, hash, number, publishedAt, blocks: row.blocks ?? [] },
      agendaItemId: kamin ? talk.id : row.agendaItemId,
    },
  });
}

describe('a resolution to be printed alone', () => {
  it('has the record’s words, for everybody once it is published', async () => {
    const print = await resolutionPrint(PUBLIC, 18, '4.4');
    expect(print).toMatchObject({
      conference: { number: 18, place: 'Wiesbaden', chair: 'HE' },
      resolution: { number: '4.4', outcome: 'MAJORITY' },
      published: true,
    });
    expect(print?.resolution.applicants).toContain('ST');
    expect(print?.resolution.blocks.length).toBeGreaterThan(0);
  });

  it('is for the members alone before that, and says so', async () => {
    await copyOf44('98.1', null, { kamin: false });
    expect(await resolutionPrint(PUBLIC, 18, '98.1')).toBeNull();
    expect(await resolutionPrint(hamburg, 18, '98.1')).toMatchObject({ published: false });
  });

  it('is for nobody where it was recorded at a Kamin talk, published or not', async () => {
    await copyOf44('98.2', new Date('2023-05-01'), { kamin: true });
    expect(await resolutionPrint(PUBLIC, 18, '98.2')).toBeNull();
    expect(await resolutionPrint(hamburg, 18, '98.2')).toBeNull();
  });

  it.each([
    [18, '4.2'],
    [18, '\0'],
    [99, '4.4'],
  ])('is nothing where there is none: %i, %j', async (conference, item) => {
    expect(await resolutionPrint(hamburg, conference, item)).toBeNull();
  });
});
