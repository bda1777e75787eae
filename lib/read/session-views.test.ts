import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { sampleActor } from '@/lib/use-cases/motions/testing/text-bed';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { sessionBeamer } from './session-beamer';
import { sessionFollow } from './session-follow';

const db = testDatabase({
  from: SAMPLES,
  fill: async () => {
    await plantCanaries();
  },
});

const BLOCK = { id: 'k', kind: 'CLAUSE', level: 1, text: 'Kanarienvogel-kamin-text' };

/** In every confidential field of the sitting a word that must not come out, and votes that no view may hold. */
async function plantCanaries(): Promise<void> {
  const meeting = await db().meeting.findFirstOrThrow({
    where: { kind: 'MAIN', conference: { number: 22 } },
    select: { id: true, agendaItems: { select: { id: true, motionId: true, kind: true } } },
  });
  const item = meeting.agendaItems.find(({ kind, motionId }) => kind === 'ITEM' && motionId !== null);
  const kamin = meeting.agendaItems.find(({ kind }) => kind === 'KAMIN');
  if (!item || !kamin) throw new Error('the sample has neither a motion nor a Kamin theme');
  const { id: recordedById } = await db().person.create({
    data: { name: 'Kanarienvogel-recorder', email: 'kanarienvogel@geschaeftsstelle.example' },
  });
  for (const agendaItemId of [item.id, kamin.id]) await plantOn(agendaItemId, recordedById);
  await db().agendaItem.update({ where: { id: kamin.id }, data: { title: 'Kanarienvogel-kamin-title' } });
  await db().itemWording.create({
    data: { agendaItemId: kamin.id, number: 1, title: 'x', blocks: [BLOCK], hash: 'Kanarienvogel-hash' },
  });
  await db().meeting.update({
    where: { id: meeting.id },
    data: { status: 'RUNNING', calledItemId: item.id },
  });
}

async function plantOn(agendaItemId: string, recordedById: string): Promise<void> {
  await db().decision.create({
    data: {
      ...{ agendaItemId, outcome: 'MAJORITY', yes: 11, no: 3, abstain: 1, absent: ['SL'] },
      ...{ deviationReason: 'Kanarienvogel-deviation', correctionReason: 'Kanarienvogel-correction' },
      ...{ recordedById, clientKey: `Kanarienvogel-key-${agendaItemId}` },
      votes: { create: [{ stateCode: 'BY', choice: 'NO' }] },
    },
  });
  await db().agendaNote.create({ data: { agendaItemId, text: 'Kanarienvogel-note' } });
  await db().statement.create({
    data: { agendaItemId, states: ['BY'], text: 'Kanarienvogel-statement', visibility: 'INTERNAL' },
  });
}

const NAMES = {
  chairOffice: 'marlene.osthoff',
  otherOffice: 'birte.wallroth',
  approver: 'ole.brinkama',
  editor: 'tilda.harmsen',
  group: 'nadja.rehbein',
  bund: 'corvin.dahlhoff',
  administration: 'thea.sandvoss',
} as const;
const people = new Map<string, Actor>([['public', PUBLIC]]);
let itemIds: string[] = [];

beforeAll(async () => {
  for (const [reader, name] of Object.entries(NAMES)) people.set(reader, await sampleActor(db(), name));
  const where = { meeting: { kind: 'MAIN', conference: { number: 22 } } } as const;
  itemIds = (await db().agendaItem.findMany({ where, select: { id: true } })).map(({ id }) => id);
});

const personOf = (reader: string): Actor => people.get(reader) ?? PUBLIC;

/** Everything that can travel to this reader's browser: each item opened. */
async function followed(reader: string): Promise<string> {
  const views = await Promise.all(itemIds.map((id) => sessionFollow(personOf(reader), 22, id)));
  return JSON.stringify(views);
}

/** The wall with each item called. */
async function shownOnWall(reader: string): Promise<string> {
  const views: unknown[] = [];
  for (const id of itemIds) {
    await db().meeting.updateMany({ where: { kind: 'MAIN' }, data: { calledItemId: id } });
    views.push(await sessionBeamer(personOf(reader), 22));
  }
  return JSON.stringify(views);
}

const canariesIn = (json: string) =>
  [...new Set(json.match(/Kanarienvogel-[a-z-]+/g) ?? [])]
    .map((word) => word.replace('Kanarienvogel-', ''))
    .sort();

/** Every name of a field that occurs anywhere. */
const fieldsIn = (json: string) => new Set(json.match(/"[a-zA-Z]+"(?=:)/g) ?? []);

/** Nobody ever finds: reasons, notes, internal statements, who recorded, how which Land voted. */
const FOLLOWED: Record<string, readonly string[]> = {
  chairOffice: ['kamin-text', 'kamin-title'],
  otherOffice: ['kamin-title'],
  approver: ['kamin-text', 'kamin-title'],
  editor: ['kamin-title'],
};
const OUTSIDE = ['group', 'bund', 'administration', 'public'];

describe('the view of a delegation', () => {
  it.each(Object.entries(FOLLOWED))('shows to %s exactly its own fields', async (reader, fields) => {
    const json = await followed(reader);
    expect(json).toContain('"counts":{"yes":11,"no":3,"abstain":1}');
    expect(canariesIn(json)).toEqual(fields);
    for (const field of ['votes', 'absent', 'log', 'deviationReason', 'recordedBy', 'present', 'rules'])
      expect(fieldsIn(json)).not.toContain(`"${field}"`);
  });

  it.each(OUTSIDE)('is not there for %s', async (reader) => {
    expect(await sessionFollow(personOf(reader), 22, null)).toBeNull();
  });

  it('goes where the sitting goes, unless the reader opened another item', async () => {
    const [first = '', second = ''] = itemIds;
    await db().meeting.updateMany({ where: { kind: 'MAIN' }, data: { calledItemId: first } });
    const shown = async (opened: string | null) =>
      (await sessionFollow(personOf('editor'), 22, opened))?.shown?.id;
    expect(await shown(null)).toBe(first);
    expect(await shown(second)).toBe(second);
    expect(await shown('kein-punkt')).toBe(first);
  });

  it('marks the items of the own Land', async () => {
    const view = await sessionFollow(personOf('editor'), 22, null);
    const own = view?.items.filter((item) => item.own) ?? [];
    expect(own.length).toBeGreaterThan(0);
    expect(own.length).toBeLessThan(view?.items.length ?? 0);
  });

  it('is not there for a conference without a sitting', async () => {
    expect(await sessionFollow(personOf('chairOffice'), 999, null)).toBeNull();
  });
});

describe('the wall of the hall', () => {
  it.each(Object.keys(FOLLOWED))(
    'shows through %s nothing internal and no word of a Kamin talk',
    async (reader) => {
      const json = await shownOnWall(reader);
      expect(json).toContain('"outcome":"MAJORITY"');
      expect(json).toContain('"kamin":true');
      expect(canariesIn(json)).toEqual([]);
      const allowed = ['status', 'item', 'number', 'kamin', 'title', 'pages', 'outcome'];
      const ofPages = ['key', 'clause', 'blocks', 'kind', 'level', 'text'];
      const expected = [...allowed, ...ofPages].map((field) => `"${field}"`);
      expect([...fieldsIn(json)].sort()).toEqual(expected.sort());
    },
  );

  it.each(OUTSIDE)('is not there for %s', async (reader) => {
    expect(await sessionBeamer(personOf(reader), 22)).toBeNull();
  });
});
