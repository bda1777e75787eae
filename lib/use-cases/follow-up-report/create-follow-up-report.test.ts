import { beforeEach, describe, expect, it } from 'vitest';
import { followUpReportDocument } from '@/lib/documents/follow-up-report-document';
import { renderDocument } from '@/lib/documents/render-document';
import { testDatabase } from '@/lib/db/testing/test-database';
import { readSourceFile } from '@/lib/minutes-import/readers/read-source-file';
import { PUBLIC } from '@/lib/policy/actor';
import { followUpReportPage } from '@/lib/read/follow-up-report-page';
import { followUpReportPrint } from '@/lib/read/follow-up-report-print';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { code } from '../conferences/testing/conference-bed';
import { assessDemand } from '../follow-up/assess-demand';
import { followUpCast, lastEntry, type FollowUpCast } from '../follow-up/testing/follow-up-bed';
import { createFollowUpReport } from './create-follow-up-report';

const db = testDatabase({ fresh: 'test', from: SAMPLES });
let cast: FollowUpCast;
beforeEach(async () => {
  cast = await followUpCast(db());
});

const create = (conferenceNumber = 22) => createFollowUpReport(cast.office, { conferenceNumber });
const reportingItems = () =>
  db().agendaItem.findMany({
    where: { meeting: { conference: { number: 22 } }, reportsFollowUp: true },
    select: { number: true, title: true, kind: true },
  });

/** The sample agenda of the 22. IntMK has an item for it. */
const OWN_ITEM = 'Erfolgskontrolle';

describe('the Anlage zur Erfolgskontrolle', () => {
  it('is frozen in one step, told to the Länder, and places its item before "Verschiedenes"', async () => {
    await db().agendaItem.updateMany({
      where: { title: OWN_ITEM },
      data: { title: 'Bericht des Vorsitzes' },
    });
    expect(await create()).toEqual({ ok: true, value: 1 });
    const page = await followUpReportPage(cast.land, 22);
    expect(page).toMatchObject({
      upToDate: true,
      can: { create: false },
      draft: { figures: { total: 5, open: 4 } },
    });
    expect(page?.editions).toMatchObject([
      { edition: 1, figures: { total: 5, open: 4, added: 5, changed: 0 } },
    ]);
    const title = 'Bericht zur Erfolgskontrolle der Beschlüsse der 18. IntMK';
    expect(await reportingItems()).toMatchObject([{ title, kind: 'ITEM' }]);
    expect(page?.item?.words).toContain(title);
    const last = await db().agendaItem.findFirst({
      where: { meeting: { conference: { number: 22 } }, parentId: null },
      orderBy: { position: 'desc' },
    });
    expect(last?.title).toBe('Verschiedenes');
    const told = await db().outboxMessage.findMany({ where: { kind: 'NOTIFICATION' } });
    expect(told.map(({ payload }) => payload)).toContainEqual(
      expect.objectContaining({ kind: 'FOLLOW_UP_REPORTED' }),
    );
  });

  it('does not take the place of an item that reports on it already', async () => {
    expect(code(await create())).toBeNull();
    expect(await reportingItems()).toMatchObject([{ title: OWN_ITEM, number: '1.2' }]);
  });

  it('is another edition once something changed, and compares itself with the one before', async () => {
    expect(code(await create())).toBeNull();
    expect(code(await create())).toBe('REPORT_UNCHANGED');
    const { id: demandId, version } = await db().demand.findFirstOrThrow({
      where: { confirmedAt: { not: null }, resolution: { number: '5.2' } },
      select: { id: true, version: true },
    });
    const seen = { demandId, version };
    const assessment = { status: 'REJECTED', text: 'Abgelehnt.', evidence: null, judgedBy: null } as const;
    expect(
      code(await assessDemand(cast.office, { ...seen, ...assessment, on: null, continuedBy: null })),
    ).toBeNull();
    // As long as the assessment stays inside, the Anlage would say the same.
    expect(code(await create())).toBe('REPORT_UNCHANGED');
    const { id } = await lastEntry(db(), seen.demandId);
    await db().followUpEntry.update({ where: { id }, data: { visibility: 'RELEASED' } });
    expect(await create()).toEqual({ ok: true, value: 2 });
    const page = await followUpReportPage(cast.office, 22);
    expect(page?.editions.map(({ figures }) => figures.changed)).toEqual([1, 0]);
    expect(page?.editions[0]?.comparedWith).toMatch(/^Fassung 1 vom /);
    expect(await reportingItems()).toHaveLength(1);
    const first = await followUpReportPrint(cast.office, 22, 1);
    const statuses = first?.sections.flatMap(({ demands }) => demands.map(({ status }) => status));
    expect(statuses).not.toContain('REJECTED');
  });

  it('cannot be changed afterwards', async () => {
    expect(code(await create())).toBeNull();
    const { id } = await db().followUpReport.findFirstOrThrow();
    await expect(db().followUpReport.update({ where: { id }, data: { hash: 'x' } })).rejects.toThrow();
    await expect(db().followUpReport.delete({ where: { id } })).rejects.toThrow();
  });

  it('has nothing to say where nobody asked for anything', async () => {
    await db().demand.updateMany({ data: { confirmedAt: null } });
    expect(code(await create())).toBe('REPORT_EMPTY');
    expect((await followUpReportPage(cast.office, 22))?.draft).toBeNull();
  });

  it('is made by the office of that conference alone, and read by the members', async () => {
    const others = [
      cast.otherChair,
      cast.formerOffice,
      cast.land,
      cast.group,
      cast.bmi,
      cast.administration,
      PUBLIC,
    ];
    for (const actor of others)
      expect(code(await createFollowUpReport(actor, { conferenceNumber: 22 }))).toBe('NOT_PERMITTED');
    expect(code(await create(21))).toBe('NOT_PERMITTED');
    expect(code(await create(99))).toBe('NOT_FOUND');
    expect(code(await create())).toBeNull();
    for (const actor of [cast.bmi, cast.bamf, cast.administration, PUBLIC]) {
      expect(await followUpReportPage(actor, 22)).toBeNull();
      expect(await followUpReportPrint(actor, 22, 1)).toBeNull();
    }
    expect(await followUpReportPrint(cast.land, 22, 1)).not.toBeNull();
    expect(await followUpReportPrint(cast.land, 22, 2)).toBeNull();
  });
});

describe('the Anlage as a file', () => {
  it('holds every wording, answer and released assessment, and no internal one', async () => {
    expect(code(await create())).toBeNull();
    const content = await followUpReportPrint(cast.land, 22, 1);
    if (!content) throw new Error('no Anlage');
    const demands = content.sections.flatMap((section) => section.demands);
    for (const format of ['docx', 'odt', 'pdf'] as const) {
      const bytes = await renderDocument(followUpReportDocument(content, 1), format);
      const read = await readSourceFile(bytes, `anlage.${format}`);
      if (!read.ok) throw new Error(read.error);
      const text = JSON.stringify(read.value).replace(/\s+/g, ' ');
      for (const { item } of demands) expect(text, `${format} ${item}`).toContain(`TOP ${item}`);
      expect(text).toContain('Alle vier Schreiben sind heraus.');
      expect(text).not.toContain('legt sich nicht fest');
      if (format !== 'pdf') for (const demand of demands) expect(text).toContain(demand.text);
    }
  });
});
