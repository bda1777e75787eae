import { describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PUBLIC, type Actor, type Role } from '@/lib/policy/actor';
import type { StateCode } from '@/lib/domain/federal-state';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { conferenceTabs } from './conference-tabs';

testDatabase({ from: SAMPLES });

function actor(role: Role, state: StateCode | null, chairs: number[] = []): Actor {
  return {
    personId: null,
    name: 'Prüfperson',
    roles: [{ role, state, body: null, workingGroupId: null }],
    chairs,
  };
}
const chair = actor('OFFICE', 'RP', [22]);
const land = actor('STATE_EDITOR', 'HH');

describe('the pages of a conference', () => {
  it('are all there for the office that prepares it', async () => {
    expect(await conferenceTabs(chair, 22)).toEqual([
      ...[
        'overview',
        'topics',
        'motions',
        'agenda',
        'preparatory',
        'greenList',
        'session',
        'statements',
        'minutes',
        'followUp',
        'deadlines',
        'check',
        'closing',
        'edit',
      ],
    ]);
  });

  it('leave out what a Land, a working group, the Bund or the public may not open', async () => {
    expect(await conferenceTabs(land, 22)).toEqual([
      ...[
        'overview',
        'motions',
        'agenda',
        'preparatory',
        'greenList',
        'session',
        'statements',
        'minutes',
        'followUp',
        'deadlines',
      ],
    ]);
    const group = actor('WORKING_GROUP_MEMBER', null);
    expect(await conferenceTabs(group, 22)).toEqual(['overview', 'motions', 'deadlines']);
    expect(await conferenceTabs(actor('FEDERAL_GUEST', null), 22)).toEqual(['overview', 'agenda']);
    expect(await conferenceTabs(PUBLIC, 22)).toEqual(['overview']);
  });

  it('do not lead back into the preparation of a closed term, nor to an agenda that never was', async () => {
    expect(await conferenceTabs(chair, 18)).toEqual([
      'overview',
      'agenda',
      'minutes',
      'followUp',
      'deadlines',
      'check',
      'closing',
    ]);
    expect(await conferenceTabs(land, 99)).toEqual([]);
  });
});
