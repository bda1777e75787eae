import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { delegationSeal, STORED_DELEGATION } from '@/lib/db/stored-delegation';
import { testDatabase } from '@/lib/db/testing/test-database';
import type { DelegationMember } from '@/lib/domain/attendance';
import { STATE_CODES, type StateCode } from '@/lib/domain/federal-state';
import { attendancePage } from '@/lib/read/attendance-page';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { actorAs, CHAIR, OTHERS, refusal } from '../agenda/testing/agenda-bed';
import { sampleActor } from '../motions/testing/text-bed';
import { recordAllPresent } from './record-all-present';
import { registerDelegation } from './register-delegation';
import { registerGuests } from './register-guests';
import { removeGuests } from './remove-guests';
import { itemNow, openedSession, refusalOf, send, sessionNow } from './testing/session-bed';

const db = testDatabase({ fresh: 'test', from: SAMPLES });

const MAIN = { kind: 'MAIN', conference: { number: 22 } } as const;

function member(name: string, rest: Partial<DelegationMember> = {}): DelegationMember {
  return {
    name,
    salutation: 'Frau',
    title: null,
    office: null,
    unit: null,
    leads: false,
    chairs: false,
    ...rest,
  };
}

async function stored(where: { stateCode: StateCode } | { printedName: string }) {
  return db().delegation.findFirst({ where: { meeting: MAIN, ...where }, select: STORED_DELEGATION });
}

/** What the form of a Land sends, with the list as it stands now. */
async function delegation(state: StateCode, ...members: DelegationMember[]) {
  const seen = delegationSeal(await stored({ stateCode: state }));
  return { conferenceNumber: 22, state, printedName: 'Ministerium', members, seen };
}

const guests = (members: DelegationMember[], rest: { delegationId?: string; seen?: string } = {}) => ({
  ...{ conferenceNumber: 22, delegationId: null, printedName: 'Bundesamt für Prüfung' },
  ...{ members, seen: delegationSeal(null) },
  ...rest,
});

const verbsSince = async (prefix: string) =>
  (
    await db().auditEntry.findMany({
      where: { verb: { startsWith: prefix } },
      orderBy: { seq: 'asc' },
      select: { verb: true },
    })
  ).map(({ verb }) => verb);

describe('a Land’s delegation', () => {
  const editor = actorAs('STATE_EDITOR', 'HH');

  it('is registered by the Land itself, whoever leads it first, and printed so', async () => {
    const members = [member('Anna Elbe', { unit: 'Referat 1' }), member('Birte Alster', { leads: true })];
    expect(refusal(await registerDelegation(editor, await delegation('HH', ...members)))).toBeNull();
    const row = await stored({ stateCode: 'HH' });
    expect(row?.printedName).toBe('Ministerium');
    expect(row?.participants.map(({ name, leads }) => [name, leads])).toEqual([
      ['Birte Alster', true],
      ['Anna Elbe', false],
    ]);
    expect(await verbsSince('delegation.')).toEqual(['delegation.registered']);
  });

  it('is replaced as a whole by what is sent next', async () => {
    await registerDelegation(editor, await delegation('HH', member('Anna'), member('Birte')));
    await registerDelegation(editor, await delegation('HH', member('Clara')));
    expect((await stored({ stateCode: 'HH' }))?.participants.map(({ name }) => name)).toEqual(['Clara']);
    expect(await db().delegation.count({ where: { meeting: MAIN, stateCode: 'HH' } })).toBe(1);
  });

  it('is not overwritten by a form that began from an older list', async () => {
    const old = await delegation('HH', member('Anna'));
    await registerDelegation(CHAIR, await delegation('HH', member('Birte')));
    expect(refusal(await registerDelegation(editor, old))).toBe('CHANGED_MEANWHILE');
    expect((await stored({ stateCode: 'HH' }))?.participants.map(({ name }) => name)).toEqual(['Birte']);
  });

  it('belongs to its Land before the sitting, and to the office from its opening on', async () => {
    const { office } = await openedSession(db());
    expect(refusal(await registerDelegation(editor, await delegation('HH', member('Anna'))))).toBe(
      'DELEGATION_KEPT_BY_OFFICE',
    );
    expect(await stored({ stateCode: 'HH' })).toBeNull();
    expect(refusal(await registerDelegation(office, await delegation('HH', member('Anna'))))).toBeNull();
  });

  it.each([
    ['another Land', actorAs('STATE_APPROVER', 'BY'), 'NOT_PERMITTED'],
    ...OTHERS.filter(([who]) => who !== 'a Land'),
  ] as typeof OTHERS)('is not %s’s to register', async (_who, actor, code) => {
    expect(refusal(await registerDelegation(actor, await delegation('HH', member('Anna'))))).toBe(code);
    expect(await stored({ stateCode: 'HH' })).toBeNull();
  });

  it('is refused for a conference without a Hauptkonferenz', async () => {
    const command = { ...(await delegation('HH', member('Anna'))), conferenceNumber: 999 };
    expect(refusal(await registerDelegation(editor, command))).toBe('NOT_FOUND');
  });
});

describe('guests', () => {
  it('stand behind all Länder, in the order in which they were named', async () => {
    await registerGuests(CHAIR, guests([member('Doris Spree')]));
    await registerDelegation(CHAIR, await delegation('TH', member('Ilma')));
    await registerDelegation(CHAIR, await delegation('BW', member('Neckar')));
    const rows = await db().delegation.findMany({
      where: { meeting: MAIN },
      orderBy: { position: 'asc' },
      select: { stateCode: true },
    });
    expect(rows.map(({ stateCode }) => stateCode)).toEqual(['BW', 'TH', null]);
  });

  it('are known by their body where it has that name', async () => {
    const body = await db().body.findFirstOrThrow({ select: { id: true, name: true } });
    await registerGuests(CHAIR, { ...guests([]), printedName: body.name });
    expect(await db().delegation.count({ where: { bodyId: body.id, meeting: MAIN } })).toBe(1);
  });

  it('are changed and taken off again', async () => {
    await registerGuests(CHAIR, guests([member('Doris')]));
    const row = await stored({ printedName: 'Bundesamt für Prüfung' });
    const delegationId = row?.id ?? '';
    const changed = guests([member('Edda')], { delegationId, seen: delegationSeal(row) });
    expect(refusal(await registerGuests(CHAIR, changed))).toBeNull();
    expect(refusal(await registerGuests(CHAIR, changed))).toBe('CHANGED_MEANWHILE');
    expect(refusal(await removeGuests(CHAIR, { conferenceNumber: 22, delegationId }))).toBeNull();
    expect(refusal(await removeGuests(CHAIR, { conferenceNumber: 22, delegationId }))).toBe('NOT_FOUND');
    expect(await verbsSince('guests.')).toEqual(['guests.registered', 'guests.registered', 'guests.removed']);
  });

  it('are never a Land’s delegation, nor those of another meeting', async () => {
    await registerDelegation(CHAIR, await delegation('HH', member('Anna')));
    const hamburg = await stored({ stateCode: 'HH' });
    const elsewhere = await db().delegation.findFirstOrThrow({
      where: { stateCode: null, NOT: { meeting: MAIN } },
      select: STORED_DELEGATION,
    });
    for (const row of [hamburg, elsewhere]) {
      const command = guests([], { delegationId: row?.id ?? '', seen: delegationSeal(row) });
      expect(refusal(await registerGuests(CHAIR, command))).toBe('NOT_FOUND');
      const removal = { conferenceNumber: 22, delegationId: row?.id ?? '' };
      expect(refusal(await removeGuests(CHAIR, removal))).toBe('NOT_FOUND');
    }
  });

  it.each(OTHERS)('are not %s’s to register or to remove', async (_who, actor, code) => {
    expect(refusal(await registerGuests(actor, guests([])))).toBe(code);
    const removal = { conferenceNumber: 22, delegationId: randomUUID() };
    expect(refusal(await removeGuests(actor, removal))).toBe(code);
  });
});

describe('who is in the room', () => {
  it('is all sixteen with one command, under the names that their ministries bear on that day', async () => {
    expect(refusal(await recordAllPresent(CHAIR, { conferenceNumber: 22, itemId: null }))).toBeNull();
    expect((await sessionNow(db())).present).toEqual(STATE_CODES);
    const rows = await db().delegation.findMany({ where: { meeting: MAIN }, select: { printedName: true } });
    expect(rows.filter(({ printedName }) => printedName === null)).toEqual([]);
  });

  it('stays so when it is said again', async () => {
    for (let time = 0; time < 3; time++)
      expect(refusal(await recordAllPresent(CHAIR, { conferenceNumber: 22, itemId: null }))).toBeNull();
    expect(await db().attendance.count({ where: { delegation: { meeting: MAIN } } })).toBe(16);
  });

  it('follows from who came and who left, before which item, and keeps it all', async () => {
    const { office } = await openedSession(db());
    const [early, late] = [await itemNow(db(), '1.1'), await itemNow(db(), '3.1')];
    await recordAllPresent(office, { conferenceNumber: 22, itemId: null });
    const left = { kind: 'STATE_LEFT', state: 'BY', itemId: early.id } as const;
    const back = { kind: 'STATE_ARRIVED', state: 'BY', itemId: late.id } as const;
    for (let time = 0; time < 2; time++) expect(await refusalOf(send(office, left))).toBeNull();
    expect((await sessionNow(db())).present).toHaveLength(15);
    for (let time = 0; time < 2; time++) expect(await refusalOf(send(office, back))).toBeNull();
    expect((await sessionNow(db())).present).toEqual(STATE_CODES);
    const place = { opened: null, itemId: null };
    const page = await attendancePage(await sampleActor(db(), 'tilda.harmsen'), 22, place);
    expect(page?.states.find(({ state }) => state === 'BY')?.stays).toEqual([
      { from: null, to: '1.1', ended: true },
      { from: '3.1', to: null, ended: false },
    ]);
  });

  it('is not recorded of a sitting that is over, nor before an item of another one', async () => {
    const foreign = await db().agendaItem.findFirstOrThrow({ where: { NOT: { meeting: MAIN } } });
    const before = { conferenceNumber: 22, itemId: foreign.id };
    expect(refusal(await recordAllPresent(CHAIR, before))).toBe('NOT_FOUND');
    await db().meeting.updateMany({ where: MAIN, data: { status: 'HELD' } });
    expect(refusal(await recordAllPresent(CHAIR, { conferenceNumber: 22, itemId: null }))).toBe(
      'SESSION_NOT_RUNNING',
    );
    expect(await db().attendance.count()).toBe(0);
  });

  it.each(OTHERS)('is not %s’s to record', async (_who, actor, code) => {
    expect(refusal(await recordAllPresent(actor, { conferenceNumber: 22, itemId: null }))).toBe(code);
    expect(await db().attendance.count()).toBe(0);
  });
});

describe('the page of attendance', () => {
  const place = { opened: { kind: 'STATE', state: 'HH' }, itemId: null } as const;

  it('opens to a Land its own list alone, to the office every one, to other members none', async () => {
    const [own, office] = [
      await sampleActor(db(), 'tilda.harmsen'),
      await sampleActor(db(), 'marlene.osthoff'),
    ];
    const other = await sampleActor(db(), 'veronika.aigner');
    const editable = async (actor: typeof own) =>
      (await attendancePage(actor, 22, place))?.states
        .filter((one) => one.editable)
        .map(({ state }) => state);
    expect(await editable(own)).toEqual(['HH']);
    expect(await editable(office)).toEqual(STATE_CODES);
    expect((await attendancePage(own, 22, place))?.form?.state).toBe('HH');
    expect((await attendancePage(other, 22, place))?.form).toBeNull();
    const newGuests = { opened: { kind: 'NEW_GUESTS' }, itemId: null } as const;
    expect((await attendancePage(own, 22, newGuests))?.form).toBeNull();
    expect((await attendancePage(office, 22, newGuests))?.form?.bodies.length).toBeGreaterThan(0);
  });

  it.each(['FEDERAL_GUEST', 'WORKING_GROUP_MEMBER', 'ADMINISTRATION'] as const)(
    'is not there for %s',
    async (role) => {
      expect(await attendancePage(actorAs(role, null), 22, place)).toBeNull();
    },
  );
});
