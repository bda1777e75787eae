import { describe, expect, it } from 'vitest';
import type { DemandStatus } from './demand-status';
import {
  followUpReport,
  reportFigures,
  reportsTheSame,
  type EarlierReport,
  type ReportableDemand,
  type ReportableEntry,
} from './follow-up-report';

const BMI = { code: 'BMI', name: 'Bundesministerium des Innern' };
const TODAY = '2027-03-01';

function entry(
  kind: ReportableEntry['kind'],
  on: string,
  parts: Partial<ReportableEntry> = {},
): ReportableEntry {
  const nothing = { body: null, status: null, text: null, evidence: null, judgedBy: null };
  return { ...nothing, kind, on, visibility: 'RELEASED', ...parts };
}
const assessed = (status: DemandStatus, visibility: ReportableEntry['visibility'] = 'RELEASED') =>
  entry('ASSESSED', '2026-02-01', { status, visibility, text: `Befund ${status}` });

function demand(number: number, item: string, entries: ReportableEntry[] = []): ReportableDemand {
  return {
    ...{ conference: { number, year: 2005 + number }, resolution: { number: item, title: 'Sprache' } },
    ...{ clause: 2, position: 1, kind: 'REQUEST', text: 'bittet das BMI', followUp: true },
    ...{ addressees: [BMI], answerDueOn: null, entries },
  };
}

const made = (
  demands: ReportableDemand[],
  earlier: Partial<{ reported: EarlierReport; latest: EarlierReport }> = {},
) =>
  followUpReport(demands, {
    conference: { number: 22, year: 2027 },
    today: TODAY,
    reported: earlier.reported ?? null,
    latest: earlier.latest ?? null,
  });
const places = (content: ReturnType<typeof made>) =>
  content.sections.flatMap(({ conference, demands }) =>
    demands.map(({ item }) => `${conference.number} ${item}`),
  );
/** The Anlage for an earlier conference, as it was. */
const laidBefore = (number: number, demands: ReportableDemand[]): EarlierReport => ({
  edition: 1,
  content: followUpReport(demands, {
    ...{ conference: { number, year: 2005 + number }, today: '2026-03-01', reported: null, latest: null },
  }),
});

describe('what the Anlage holds', () => {
  it('is everything open of earlier conferences, and without an Anlage before all of the last one', () => {
    const content = made([
      demand(18, '4.4'),
      demand(18, '4.5', [assessed('IMPLEMENTED')]),
      demand(21, '2.1'),
      demand(21, '2.2', [assessed('REJECTED')]),
      demand(22, '1.1'),
      { ...demand(21, '2.3'), followUp: false },
    ]);
    expect(places(content)).toEqual(['21 2.1', '21 2.2', '18 4.4']);
    expect(content.before).toBeNull();
    expect(reportFigures(content)).toEqual({ total: 3, open: 2, added: 3, changed: 0 });
  });

  it('is, after an Anlage, what was settled since, and not what was settled in it', () => {
    const then = [demand(18, '4.4'), demand(18, '4.5', [assessed('IMPLEMENTED')]), demand(18, '4.6')];
    const reported = laidBefore(21, then);
    const now = [
      demand(18, '4.4', [assessed('IMPLEMENTED')]),
      demand(18, '4.5', [assessed('IMPLEMENTED')]),
      demand(18, '4.6'),
      demand(17, '9.9', [assessed('OBSOLETE')]),
      demand(21, '2.1', [assessed('REJECTED')]),
    ];
    const content = made(now, { reported });
    expect(places(content)).toEqual(['21 2.1', '18 4.4', '18 4.6']);
    expect(content.before).toEqual({ conference: 21, edition: 1, asOn: '2026-03-01' });
    const [, older] = content.sections;
    expect(older?.demands.map(({ status, statusBefore }) => [statusBefore, status])).toEqual([
      ['OPEN', 'IMPLEMENTED'],
      ['OPEN', 'OPEN'],
    ]);
    expect(reportFigures(content)).toEqual({ total: 3, open: 1, added: 1, changed: 1 });
  });

  it('keeps in a further edition what the first one held, compared with it', () => {
    const reported = laidBefore(21, [demand(18, '4.4')]);
    const first = made([demand(18, '4.4', [assessed('IMPLEMENTED')])], { reported });
    const second = made([demand(18, '4.4', [assessed('IMPLEMENTED')]), demand(21, '2.1')], {
      ...{ reported, latest: { edition: 1, content: first } },
    });
    expect(places(second)).toEqual(['21 2.1', '18 4.4']);
    expect(second.before).toEqual({ conference: 22, edition: 1, asOn: TODAY });
    expect(reportFigures(second)).toMatchObject({ added: 1, changed: 0 });
  });

  it('says nothing of an assessment that never left the office, neither in words nor as status', () => {
    const answer = entry('ANSWERED', '2026-01-01', { body: BMI, text: 'Wir prüfen.' });
    const sent = entry('SENT', '2025-12-01', { visibility: 'PUBLIC' });
    const content = made([demand(21, '2.1', [sent, answer, assessed('REJECTED', 'INTERNAL')])]);
    expect(content.sections[0]?.demands[0]).toMatchObject({
      ...{ status: 'ASKED', assessment: null },
      answer: { body: BMI.name, on: '2026-01-01', text: 'Wir prüfen.' },
    });
    expect(JSON.stringify(content)).not.toContain('Befund');
  });

  it('names what is owed and has not come', () => {
    const owed = { ...demand(21, '2.1'), answerDueOn: '2027-01-31' };
    expect(made([owed]).sections[0]?.demands[0]).toMatchObject({ overdue: true, dueOn: '2027-01-31' });
  });
});

describe('two editions', () => {
  it('say the same whatever their day, and something else once anything in them is another', () => {
    const plain = made([demand(21, '2.1')]);
    const later = made([demand(21, '2.1')], { latest: { edition: 1, content: plain } });
    expect(reportsTheSame(plain, { ...later, asOn: '2027-04-01' })).toBe(true);
    expect(reportsTheSame(plain, JSON.parse(JSON.stringify(plain)) as typeof plain)).toBe(true);
    const others = [
      demand(21, '2.2'),
      { ...demand(21, '2.1'), text: 'bittet das BMAS' },
      { ...demand(21, '2.1'), addressees: [] },
      demand(21, '2.1', [assessed('INTERIM')]),
      demand(21, '2.1', [entry('ANSWERED', '2026-01-01')]),
    ];
    for (const other of others) expect(reportsTheSame(plain, made([other]))).toBe(false);
  });
});
