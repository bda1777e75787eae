import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { layActionPlan } from '@/prisma/seed/seed';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { actionPlanPage, type ActionPlanQuery } from './action-plan-page';
import { linkedMeasures } from './linked-measures';
import { measurePage } from './measure-page';

const db = testDatabase({ from: SAMPLES });
const grant = { state: null, body: null, workingGroupId: null };
const office: Actor = {
  ...{ personId: null, name: 'Geschäftsstelle', chairs: [22] },
  roles: [{ ...grant, role: 'OFFICE', state: 'RP' }],
};
const member: Actor = { ...office, chairs: [], roles: [{ ...grant, role: 'STATE_EDITOR', state: 'HH' }] };
const guest: Actor = { ...office, chairs: [], roles: [{ ...grant, role: 'FEDERAL_GUEST', body: 'BMI' }] };

async function numbers(query: ActionPlanQuery, actor: Actor = PUBLIC): Promise<string[]> {
  const page = await actionPlanPage(actor, query);
  const themes = page?.phases.flatMap((phase) => phase.themes) ?? [];
  return themes.flatMap(({ measures }) => measures.map(({ number }) => number));
}

describe('the register of the Aktionsplan', () => {
  it('is public, from phases to measures', async () => {
    const page = await actionPlanPage(PUBLIC, {});
    expect(page).toMatchObject({ total: 114, shown: 114 });
    expect(page?.phases.map(({ themes }) => themes.length)).toEqual([5, 4, 5, 5, 5]);
    expect(page?.statuses).toContainEqual({ status: 'UNKNOWN', count: 114 });
    expect(page?.phases[2]?.themes[3]).toMatchObject({
      ...{ number: '3.4', title: 'Integration in den Kommunen' },
      leads:
        'Bundesministerium des Innern, für Bau und Heimat; Die Beauftragte der Bundesregierung für Migration, Flüchtlinge und Integration',
    });
  });

  it('is searched in titles, themes and names, umlauts written either way', async () => {
    expect(await numbers({ words: 'Rechtspraxis' })).toEqual(['5.4.4']);
    expect(await numbers({ words: 'aerzte' })).toEqual([]);
    expect(await numbers({ words: 'EINBUERGERUNG' })).toEqual(await numbers({ words: 'einbürgerung' }));
    expect(await numbers({ words: 'einbürgerung' })).toHaveLength(5);
    expect(await numbers({ words: 'thuenen chemnitz' })).toEqual(['3.5.1']);
  });

  it('is filtered by body, under all its names, and by status', async () => {
    const goethe = await numbers({ body: 'goethe institut' });
    expect(goethe).toEqual(['1.1.2', '1.3.1', '1.4.1', '1.4.2', '1.4.4']);
    const interior = await numbers({ body: 'BMI' });
    expect(interior).toEqual(expect.arrayContaining(['2.1.1', '3.5.4', '4.1.2']));
    expect(interior).not.toContain('1.1.1');
    expect(await numbers({ status: 'DONE' })).toEqual([]);
    expect(await numbers({ status: 'etwas', body: 'niemand' })).toHaveLength(114);
  });

  it('offers every body once', async () => {
    const bodies = (await actionPlanPage(PUBLIC, {}))?.bodies ?? [];
    expect(new Set(bodies.map(({ value }) => value)).size).toBe(bodies.length);
    const labels = bodies.map(({ label }) => label);
    expect(labels.filter((label) => /Bundesministerium des Innern|^Goethe/.test(label))).toHaveLength(2);
    expect(labels.join()).not.toContain('(');
  });

  it('was laid with the first start, and is not laid twice', async () => {
    expect(await layActionPlan()).toEqual({ ok: false, error: 'ALREADY_FILLED' });
  });
});

describe('a measure', () => {
  it('stands under its number, with theme, bodies and the requests that it answers', async () => {
    expect(await measurePage(PUBLIC, '5.4.4')).toMatchObject({
      ...{ number: '5.4.4', title: 'Behördenübergreifender Austausch zu Fragen der Rechtspraxis' },
      ...{ bodies: ['Bundesministerium des Innern'], status: 'UNKNOWN', statusOn: null, found: null },
      theme: { number: '5.4', title: 'Einbürgerung' },
      demands: [{ citation: '18. IntMK 2023, TOP 4.4 Ziffer 2', href: '/erfolgskontrolle/18/4.4/2-1' }],
      can: { edit: false },
    });
  });

  it.each(['5.4', '5.4.99', '9.1.1', '05.4.4', '5.4.4.4', 'x', '__proto__', '%00'])(
    'is none under „%s“',
    async (number) => {
      expect(await measurePage(office, number)).toBeNull();
    },
  );

  it('finds requests to link for whoever may link, and not those that are linked', async () => {
    const found = async (words: string, actor = office) => (await measurePage(actor, '5.4.4', words))?.found;
    expect((await found('18. IntMK 5.2'))?.demands.map(({ citation }) => citation)).toEqual([
      '18. IntMK 2023, TOP 5.2 Ziffer 3',
    ]);
    expect((await found('haertefaelle'))?.demands).toEqual([]);
    expect(await found('18. IntMK', member)).toBeNull();
    expect(await found('18. IntMK', PUBLIC)).toBeNull();
  });
});

describe('links with requests', () => {
  let demandId: string;
  beforeAll(async () => {
    const demand = await db().demand.findFirstOrThrow({ where: { measures: { some: {} } } });
    demandId = demand.id;
    await db().measure.updateMany({
      where: { demands: { some: {} } },
      data: { status: 'RUNNING', statusOn: new Date('2023-05-02'), statusNote: 'Läuft.', statusById: null },
    });
  });
  const seenBy = async (actor: Actor) => [
    (await measurePage(actor, '5.4.4'))?.demands.length,
    (await actionPlanPage(actor, { words: 'Rechtspraxis' }))?.phases[0]?.themes[0]?.measures[0]?.demands,
    (await linkedMeasures(actor, { id: demandId, confirmed: true })).measures.length,
  ];

  it('are seen by everybody where the resolution is published and the request confirmed', async () => {
    for (const actor of [PUBLIC, guest, member, office]) expect(await seenBy(actor)).toEqual([1, 1, 1]);
  });

  it('of a request that nobody confirmed stay among the members', async () => {
    await db().demand.update({ where: { id: demandId }, data: { confirmedAt: null } });
    for (const actor of [PUBLIC, guest]) expect(await seenBy(actor)).toEqual([0, 0, 0]);
    expect(await seenBy(member)).toEqual([1, 1, 1]);
  });

  it('say the status with its day to everybody', async () => {
    const page = await measurePage(PUBLIC, '5.4.4');
    expect(page).toMatchObject({ status: 'RUNNING', statusOn: '2. Mai 2023', statusNote: 'Läuft.' });
    expect(await numbers({ status: 'RUNNING' })).toEqual(['5.4.4']);
  });
});
