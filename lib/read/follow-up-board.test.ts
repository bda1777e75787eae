import { describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import type { StateCode } from '@/lib/domain/federal-state';
import { PUBLIC, type Actor, type Role } from '@/lib/policy/actor';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { followUpBoard, type FollowUpBoard } from './follow-up-board';

testDatabase({ from: SAMPLES });

function actor(role: Role, state: StateCode | null = null, body: string | null = null): Actor {
  const chairs = role === 'OFFICE' && state === 'RP' ? [22] : [];
  return { personId: null, name: 'Prüfperson', roles: [{ role, state, body, workingGroupId: null }], chairs };
}
const office = actor('OFFICE', 'RP');
const hamburg = actor('STATE_EDITOR', 'HH');
const bund = actor('FEDERAL_GUEST', null, 'BMI');

const rowsOf = (board: FollowUpBoard) => board.groups.flatMap(({ rows }) => rows);
const places = (board: FollowUpBoard) => rowsOf(board).map(({ where }) => where);
const counts = (board: FollowUpBoard) =>
  Object.fromEntries(board.counts.map((one) => [one.status, one.count]));

describe('the board of the Erfolgskontrolle', () => {
  it('opens for the office of the next chair with what earlier conferences left open, overdue first', async () => {
    const board = await followUpBoard(office, {});
    expect(board.opened).toBe('USUAL');
    // 5.3 no. 4 is done; what the 20. conference was owed comes first.
    expect(places(board)).toEqual(['TOP 1.4, Ziffer 4', 'TOP 4.4, Ziffer 2', 'TOP 5.2, Ziffer 3', 'TOP 6.1']);
    expect(rowsOf(board)[0]?.standing.overdue).toBe(true);
    expect(rowsOf(board).every(({ manageable }) => manageable)).toBe(true);
    expect(board.can.manage).toBe(true);
  });

  it('shows a Land everything that is followed up, with nothing to enter', async () => {
    const board = await followUpBoard(hamburg, {});
    expect(places(board)).toEqual([
      ...['TOP 1.4, Ziffer 4', 'TOP 4.4, Ziffer 2', 'TOP 5.2, Ziffer 3', 'TOP 5.3, Ziffer 4', 'TOP 6.1'],
    ]);
    expect(counts(board)).toEqual({ OPEN: 1, ASKED: 2, INTERIM: 1, IMPLEMENTED: 1 });
    expect([board.unsettled.count, board.overdue.count]).toEqual([4, 1]);
    expect(board.can.manage).toBe(false);
    expect(board.letters).toBe('/erfolgskontrolle/uebersendung');
    expect((await followUpBoard(hamburg, { konferenz: '18' })).letters).toMatch('?konferenz=18');
    expect((await followUpBoard(PUBLIC, {})).letters).toBeNull();
  });

  it('does not tell the public or the Bund by rows, entries or counts what was assessed inside', async () => {
    const everybody = await followUpBoard(PUBLIC, {});
    expect(counts(everybody)).toEqual({ OPEN: 1, ASKED: 4 });
    expect(JSON.stringify(everybody)).not.toMatch(/Die Antwort legt sich nicht fest|Alle vier Schreiben/);
    expect(everybody.notices).toEqual({ suggestions: [], takenOver: [] });
    const guest = await followUpBoard(bund, {});
    expect(counts(guest)).toEqual({ OPEN: 1, ASKED: 4 });
    expect(JSON.stringify(guest)).not.toMatch(/legt sich nicht fest/);
  });

  it.each<[Record<string, string>, string[]]>([
    [{ stelle: 'BMI' }, ['TOP 4.4, Ziffer 2']],
    [{ art: 'DEMAND' }, ['TOP 5.2, Ziffer 3']],
    [{ stand: 'IMPLEMENTED' }, ['TOP 5.3, Ziffer 4']],
    [{ ueberfaellig: 'ja' }, ['TOP 1.4, Ziffer 4']],
    [{ suche: 'härtefälle BMI' }, ['TOP 4.4, Ziffer 2']],
    [{ konferenz: '17' }, []],
    [{ konferenz: '18', art: 'REVIEW_REQUEST' }, ['TOP 4.4, Ziffer 2', 'TOP 6.1']],
    [{ stelle: 'BMI', konferenz: 'x', art: '<b>', stand: '__proto__', land: 'ZZ' }, ['TOP 4.4, Ziffer 2']],
  ])('narrows by %j', async (query, expected) => {
    expect(places(await followUpBoard(hamburg, query))).toEqual(expected);
  });

  it('narrows by the Land that applied', async () => {
    const all = places(await followUpBoard(hamburg, {}));
    const some = places(await followUpBoard(hamburg, { land: 'SN' }));
    expect(some.length).toBeLessThan(all.length);
    expect(all).toEqual(expect.arrayContaining(some));
  });

  it('falls into groups by addressee', async () => {
    const board = await followUpBoard(hamburg, { sortierung: 'stelle' });
    expect(board.groups.map(({ name }) => name)).toEqual([
      ...['Bund', 'Bundesministerium des Innern', 'Bundesregierung', 'Geschäftsstelle der IntMK'],
      'Länderoffene Arbeitsgruppe',
    ]);
  });

  it('leads with each number of its chart to the rows that it counts', async () => {
    const board = await followUpBoard(hamburg, { konferenz: '18' });
    for (const { href, count } of [...board.counts, board.overdue, board.unsettled]) {
      const query = Object.fromEntries(new URL(href, 'http://beispiel.test').searchParams);
      expect((await followUpBoard(hamburg, query)).total).toBe(count);
    }
  });

  it('offers only what some request has', async () => {
    const { choices } = await followUpBoard(hamburg, {});
    expect(choices.conferences).toEqual([{ number: 18, name: '18. IntMK 2023' }]);
    expect(choices.addressees.map(({ code }) => code).sort()).toEqual([
      'BMI',
      'BREG',
      'BUND',
      'GESCHAEFTSSTELLE',
      'LAG',
    ]);
  });
});
