import { beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { mandatedGroups } from '@/lib/read/mandated-groups';
import { workingGroupFile } from '@/lib/read/working-group-file';
import { editWorkingGroupForm, newWorkingGroupForm } from '@/lib/read/working-group-form';
import { workingGroupPage } from '@/lib/read/working-group-page';
import { workingGroupsPage } from '@/lib/read/working-groups-page';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { done, refusalOf } from '../motions/testing/motion-bed';
import { sampleActor } from '../motions/testing/text-bed';
import { layResolution } from '../resolution-links/testing/line-bed';
import { addReport } from './add-report';
import { createWorkingGroup, type CreateWorkingGroup } from './create-working-group';
import { deliverReport } from './deliver-report';
import { editWorkingGroup } from './edit-working-group';
import { endWorkingGroup } from './end-working-group';
import { extendWorkingGroup } from './extend-working-group';
import { removeReport } from './remove-report';
import { reopenWorkingGroup } from './reopen-working-group';

const db = testDatabase({ from: SAMPLES, fresh: 'test' });
const people: Record<string, Actor> = {};
const actor = (name: string) => people[name] ?? PUBLIC;
let monitoring = '';
let owed = '';

beforeEach(async () => {
  const names = { office: 'marlene.osthoff', hamburg: 'tilda.harmsen', chair: 'annegret.volz-hain' };
  const others = { group: 'nadja.rehbein', federal: 'corvin.dahlhoff', administration: 'thea.sandvoss' };
  for (const [key, name] of Object.entries({ ...names, ...others }))
    people[key] = await sampleActor(db(), name);
  const row = await db().workingGroup.findFirstOrThrow({
    where: { reports: { some: {} } },
    select: { id: true, reports: { select: { id: true } } },
  });
  monitoring = row.id;
  owed = row.reports[0]?.id ?? '';
});

const GROUP: Omit<CreateWorkingGroup, 'report'> = {
  ...{
    kind: 'LAG',
    name: 'Sprachbildung',
    chair: 'HH',
    coChair: null,
    mandate: 'Einen Vorschlag erarbeiten.',
  },
  ...{ mandatedBy: { conference: 18, item: '4.4', clause: 2 }, startsOn: '2026-07-01', endsOn: '2027-06-30' },
  ...{ endCondition: null, states: ['HH', 'BY'], bodies: ['BMI'] },
};
const create = (more: Partial<CreateWorkingGroup> = {}) =>
  createWorkingGroup(actor('office'), { ...GROUP, report: null, ...more });
const members = (id: string) =>
  db().workingGroupMember.findMany({ where: { workingGroupId: id }, orderBy: { id: 'asc' } });
const versionOf = async (id: string) =>
  (await db().workingGroup.findUniqueOrThrow({ where: { id } })).version;

describe('setting up a working group', () => {
  it('keeps mandate, members from its beginning and the report it owes', async () => {
    const id = await done(create({ report: { title: 'Vorschlag', dueAt: 20, dueOn: null } }));
    expect(await workingGroupPage(actor('hamburg'), id)).toMatchObject({
      ...{ kind: 'LAG', chair: 'Vorsitz Hamburg', startsOn: '1. Juli 2026', end: 'bis 30. Juni 2027' },
      mandatedBy: { citation: '18. IntMK 2023, TOP 4.4 Ziffer 2' },
      states: [
        { state: 'BY', words: 'seit 1. Juli 2026' },
        { state: 'HH', words: 'seit 1. Juli 2026', chair: true },
      ],
      bodies: [{ name: 'Bundesministerium des Innern' }],
      reports: [{ title: 'Vorschlag', due: '20. IntMK 2025, 23. April 2025', overdue: true }],
      can: { edit: false, report: true },
    });
  });

  it.each([
    [{ name: 'Indikatorenentwicklung und Monitoring' }, 'WORKING_GROUP_NAME_TAKEN'],
    [{ mandatedBy: { conference: 18, item: '4.4', clause: 77 } }, 'MANDATE_UNKNOWN'],
    [{ mandatedBy: { conference: 18, item: '99', clause: 0 } }, 'MANDATE_UNKNOWN'],
    [{ endsOn: '2026-06-30' }, 'GROUP_SPAN_REVERSED'],
    [{ coChair: 'XYZ' }, 'GROUP_BODY_UNKNOWN'],
    [{ bodies: ['XYZ'] }, 'GROUP_BODY_UNKNOWN'],
    [{ bodies: ['BMI', 'LAENDER'] }, 'GROUP_BODY_UNKNOWN'],
    [{ report: { title: 'A', dueAt: 99, dueOn: null } }, 'REPORT_CONFERENCE_UNKNOWN'],
  ] as const)('refuses %j: %s', async (more, refusal) => {
    expect(await refusalOf(create(more as Partial<CreateWorkingGroup>))).toBe(refusal);
    expect(await db().workingGroup.count({ where: { name: 'Sprachbildung' } })).toBe(0);
  });

  it('is filled in from the request that asks for it', async () => {
    const demand = await db().demand.findFirstOrThrow({
      where: { resolution: { number: '1.4' }, kind: 'MANDATE' },
    });
    const form = await newWorkingGroupForm(actor('office'), demand.id);
    expect(form?.bodies.filter(({ code }) => /^(BUND|LAENDER|LAG|OTHER)$/.test(code))).toEqual([]);
    expect(form).toMatchObject({
      values: {
        kind: 'LAG',
        mandate: demand.text,
        mandateConference: '18',
        mandateItem: '1.4',
        reportDueAt: '20',
      },
      existing: [{ id: monitoring }],
    });
    expect((await newWorkingGroupForm(actor('office'), 'keine'))?.values.mandate).toBe('');
    expect(await newWorkingGroupForm(actor('hamburg'), demand.id)).toBeNull();
  });
});

describe('a working group that stands', () => {
  let id = '';
  beforeEach(async () => {
    id = await done(create({ startsOn: '2026-01-01' }));
  });
  const edit = async (more: Partial<typeof GROUP>, who = 'office') =>
    editWorkingGroup(actor(who), { ...GROUP, ...more, groupId: id, version: await versionOf(id) });

  it('is corrected: who leaves stays on record until today, who comes belongs to it from today', async () => {
    await done(edit({ states: ['HH', 'SN'], bodies: [], name: 'Sprachbildung und Beruf' }));
    const rows = await members(id);
    expect(rows.find(({ stateCode }) => stateCode === 'BY')?.until).not.toBeNull();
    expect(rows.find(({ stateCode }) => stateCode === 'HH')?.until).toBeNull();
    expect(rows.find(({ stateCode }) => stateCode === 'SN')).toMatchObject({ until: null });
    expect((await workingGroupPage(actor('hamburg'), id))?.former).toHaveLength(2);
    await done(edit({ states: ['HH'], bodies: [] }));
    expect((await members(id)).some(({ stateCode }) => stateCode === 'SN')).toBe(false);
    expect((await editWorkingGroupForm(actor('office'), id))?.values).toMatchObject({
      states: ['HH'],
      mandateClause: '2',
    });
  });

  it('refuses what another has changed meanwhile', async () => {
    const command = { groupId: id, version: 77 };
    expect(await refusalOf(editWorkingGroup(actor('office'), { ...GROUP, ...command }))).toBe(
      'CHANGED_MEANWHILE',
    );
    const days = { endedOn: '2026-12-01' };
    expect(await refusalOf(endWorkingGroup(actor('office'), { ...command, ...days }))).toBe(
      'CHANGED_MEANWHILE',
    );
  });

  it('ends, takes no more then, and is taken up again', async () => {
    const command = async () => ({ groupId: id, version: await versionOf(id) });
    const early = { ...(await command()), endedOn: '2020-01-01' };
    expect(await refusalOf(endWorkingGroup(actor('office'), early))).toBe('GROUP_SPAN_REVERSED');
    expect(await refusalOf(reopenWorkingGroup(actor('office'), await command()))).toBe(
      'WORKING_GROUP_RUNNING',
    );
    await done(endWorkingGroup(actor('office'), { ...(await command()), endedOn: '2026-11-20' }));
    const again = { ...(await command()), endedOn: '2026-11-20' };
    expect(await refusalOf(endWorkingGroup(actor('office'), again))).toBe('WORKING_GROUP_ENDED');
    const report = { groupId: id, title: 'Bericht', dueAt: null, dueOn: '2027-01-01' };
    expect(await refusalOf(addReport(actor('office'), report))).toBe('WORKING_GROUP_ENDED');
    expect((await workingGroupsPage(actor('federal')))?.ended.map((row) => row.id)).toEqual([id]);
    await done(reopenWorkingGroup(actor('office'), await command()));
    await done(addReport(actor('office'), report));
  });

  it('is prolonged by another resolution, which carries on the first', async () => {
    const row = { conference: 19, number: '1.2', title: 'Verlängerung', text: 'Die LAG arbeitet weiter.' };
    const later = await layResolution(db(), row);
    const command = { groupId: id, version: await versionOf(id), endsOn: '2028-06-30', endCondition: null };
    const place = { conference: 19, item: '1.2', clause: 1 };
    const unknown = { ...command, mandatedBy: { ...place, clause: 9 } };
    expect(await refusalOf(extendWorkingGroup(actor('office'), unknown))).toBe('MANDATE_UNKNOWN');
    const reversed = { ...command, mandatedBy: place, endsOn: '2025-01-01' };
    expect(await refusalOf(extendWorkingGroup(actor('office'), reversed))).toBe('GROUP_SPAN_REVERSED');
    await done(extendWorkingGroup(actor('office'), { ...command, mandatedBy: place }));
    expect(await workingGroupPage(actor('hamburg'), id)).toMatchObject({
      ...{ end: 'bis 30. Juni 2028', mandatedBy: { citation: '19. IntMK 2024, TOP 1.2 Ziffer 1' } },
    });
    const links = await db().resolutionLink.findMany({ where: { fromResolutionId: later } });
    expect(links).toMatchObject([
      { kind: 'CONTINUES', origin: 'PERSON', confirmedById: actor('office').personId },
    ]);
  });
});

describe('a report', () => {
  const file = (name = 'bericht.pdf', text = '%PDF-1.7\n%%EOF') =>
    new File([text], name, { type: 'application/pdf' });
  const deliver = (who: string, more = {}) =>
    deliverReport(actor(who), {
      ...{
        groupId: monitoring,
        reportId: owed,
        version: 0,
        deliveredOn: '2025-03-01',
        file: file(),
        item: null,
      },
      ...more,
    });

  it.each(['office', 'group', 'chair'])('is delivered by %s, with its file', async (who) => {
    await done(deliver(who));
    expect((await workingGroupPage(actor(who), monitoring))?.reports[0]).toMatchObject({
      ...{ delivered: '1. März 2025', overdue: false, file: { name: 'bericht.pdf' } },
    });
    expect(await refusalOf(deliver(who))).toBe('REPORT_DELIVERED_ALREADY');
    expect(await refusalOf(removeReport(actor('office'), { groupId: monitoring, reportId: owed }))).toBe(
      'REPORT_DELIVERED_ALREADY',
    );
  });

  it('refuses a foreign TOP, an old page and files that are none', async () => {
    expect(await refusalOf(deliver('office', { item: '99' }))).toBe('NOT_FOUND');
    expect(await refusalOf(deliver('office', { version: 3 }))).toBe('CHANGED_MEANWHILE');
    expect(await refusalOf(deliver('office', { file: file('a.exe', 'MZ') }))).toBe('FILE_NOT_ACCEPTED');
    expect(await refusalOf(deliver('office', { reportId: 'keiner' }))).toBe('NOT_FOUND');
    expect(await db().storedDocument.count()).toBe(0);
  });

  it('that was entered by mistake is removed', async () => {
    await done(removeReport(actor('office'), { groupId: monitoring, reportId: owed }));
    expect(await db().workingGroupReport.count()).toBe(0);
    expect(await refusalOf(removeReport(actor('office'), { groupId: monitoring, reportId: owed }))).toBe(
      'NOT_FOUND',
    );
  });

  it('is read by members and its group, not by guests of the Bund or the public', async () => {
    await done(deliver('office'));
    for (const who of ['office', 'hamburg', 'group'])
      expect((await workingGroupFile(actor(who), monitoring, owed))?.fileName).toBe('bericht.pdf');
    for (const who of ['federal', 'administration', 'public'])
      expect(await workingGroupFile(actor(who), monitoring, owed)).toBeNull();
    expect((await workingGroupPage(actor('federal'), monitoring))?.reports[0]?.file).toBeNull();
  });
});

describe('who may', () => {
  it('what: others than the office change nothing, and whoever may not know finds nothing', async () => {
    const command = { groupId: monitoring, version: 0 };
    const place = { conference: 18, item: '4.4', clause: 0 };
    const verbs: ((who: Actor) => Promise<unknown>)[] = [
      (who) => refusalOf(editWorkingGroup(who, { ...GROUP, ...command })),
      (who) => refusalOf(endWorkingGroup(who, { ...command, endedOn: '2026-11-01' })),
      (who) => refusalOf(reopenWorkingGroup(who, command)),
      (who) =>
        refusalOf(
          extendWorkingGroup(who, { ...command, mandatedBy: place, endsOn: null, endCondition: null }),
        ),
      (who) => refusalOf(addReport(who, { groupId: monitoring, title: 'A', dueAt: null, dueOn: null })),
      (who) => refusalOf(removeReport(who, { groupId: monitoring, reportId: owed })),
    ];
    for (const verb of verbs) {
      for (const who of ['hamburg', 'chair', 'group', 'federal'])
        expect(await verb(actor(who))).toBe('NOT_PERMITTED');
      for (const who of ['administration', 'public']) expect(await verb(actor(who))).toBe('NOT_FOUND');
    }
    for (const who of ['hamburg', 'chair', 'group', 'federal', 'administration', 'public'])
      expect(await refusalOf(createWorkingGroup(actor(who), { ...GROUP, report: null }))).toBe(
        'NOT_PERMITTED',
      );
    for (const who of ['hamburg', 'federal'])
      expect(
        await refusalOf(
          deliverReport(actor(who), {
            ...{ groupId: monitoring, reportId: owed, version: 0, deliveredOn: '2025-03-01', item: null },
          }),
        ),
      ).toBe('NOT_PERMITTED');
    expect(await mandatedGroups(PUBLIC, 18, '1.4')).toEqual([]);
    expect(await mandatedGroups(actor('federal'), 18, '1.4')).toMatchObject([{ id: monitoring, clause: 4 }]);
    expect(await workingGroupsPage(PUBLIC)).toBeNull();
    expect(await workingGroupPage(actor('administration'), monitoring)).toBeNull();
    expect(await editWorkingGroupForm(actor('chair'), monitoring)).toBeNull();
  });

  it('what: nothing is left to an office whose term was closed while it waited', async () => {
    const { chairs } = actor('office');
    await db().conference.updateMany({ where: { number: { in: [...chairs] } }, data: { status: 'CLOSED' } });
    const report = { groupId: monitoring, reportId: owed };
    const verbs = [
      create(),
      endWorkingGroup(actor('office'), { groupId: monitoring, version: 0, endedOn: '2026-11-01' }),
      removeReport(actor('office'), report),
      deliverReport(actor('office'), { ...report, version: 0, deliveredOn: '2025-03-01', item: null }),
    ];
    for (const verb of verbs) expect(await refusalOf(verb)).toBe('NOT_PERMITTED');
  });

  it('the words of a resolution that is not public yet stay with the members', async () => {
    const row = {
      conference: 21,
      number: '1.2',
      title: 'Kanarienvogel-Titel',
      text: 'Auftrag.',
      published: false,
    };
    await layResolution(db(), row);
    const mandatedBy = { conference: 21, item: '1.2', clause: 1 };
    const id = await done(create({ mandate: 'Kanarienvogel-Auftrag', mandatedBy }));
    expect(JSON.stringify(await workingGroupPage(actor('hamburg'), id))).toMatch(/Kanarienvogel-Auftrag/);
    expect(JSON.stringify(await workingGroupPage(actor('federal'), id))).not.toMatch(/Kanarienvogel/);
  });
});
