import { describe, expect, it } from 'vitest';
import type { DemandStatus, FollowUpKind } from './demand-status';
import { followUpFigures, type CountedDemand } from './follow-up-figures';

const BMI = { code: 'BMI', name: 'Bundesministerium des Innern' };
const BMAS = { code: 'BMAS', name: 'Bundesministerium für Arbeit' };

function demand(
  number: number,
  status: DemandStatus,
  entries: [FollowUpKind, string, typeof BMI | null][] = [],
): CountedDemand {
  return {
    conference: { number, year: 2005 + number },
    standing: { status },
    entries: entries.map(([kind, on, body]) => ({ kind, on, body })),
  };
}

describe('followUpFigures', () => {
  it('says nothing about nothing', () => {
    expect(followUpFigures([])).toEqual({ byConference: [], answerTimes: [], byYear: [] });
  });

  it('counts by conference and year, and what is not tracked nowhere', () => {
    const { byConference, byYear } = followUpFigures([
      demand(18, 'OPEN'),
      demand(17, 'IMPLEMENTED'),
      demand(18, 'IMPLEMENTED'),
      demand(18, 'PARTLY_IMPLEMENTED'),
      demand(18, 'OPEN'),
      demand(16, 'NOT_TRACKED'),
    ]);
    expect(byConference).toEqual([
      { conference: { number: 17, year: 2022 }, total: 1, counts: [{ status: 'IMPLEMENTED', count: 1 }] },
      {
        conference: { number: 18, year: 2023 },
        total: 4,
        counts: [
          { status: 'OPEN', count: 2 },
          { status: 'PARTLY_IMPLEMENTED', count: 1 },
          { status: 'IMPLEMENTED', count: 1 },
        ],
      },
    ]);
    expect(byYear).toEqual([
      { year: 2022, total: 1, implemented: 1, partly: 0 },
      { year: 2023, total: 4, implemented: 1, partly: 1 },
    ]);
  });

  it.each<[string, [FollowUpKind, string, typeof BMI | null][], number[]]>([
    [
      'from letter to answer',
      [
        ['SENT', '2023-07-14', BMI],
        ['ANSWERED', '2023-11-20', BMI],
      ],
      [129],
    ],
    [
      'over a change of clocks',
      [
        ['SENT', '2024-03-30', BMI],
        ['ANSWERED', '2024-04-01', BMI],
      ],
      [2],
    ],
    [
      'a letter to nobody named',
      [
        ['SENT', '2024-01-01', null],
        ['ANSWERED', '2024-01-31', BMI],
      ],
      [30],
    ],
    [
      'its first answer alone',
      [
        ['SENT', '2024-01-01', BMI],
        ['ANSWERED', '2024-01-03', BMI],
        ['ANSWERED', '2024-09-01', BMI],
      ],
      [2],
    ],
    [
      'not the letter to another',
      [
        ['SENT', '2024-01-01', BMAS],
        ['ANSWERED', '2024-01-03', BMI],
      ],
      [],
    ],
    ['no letter at all', [['ANSWERED', '2024-01-03', BMI]], []],
    [
      'an answer before the letter',
      [
        ['ANSWERED', '2024-01-03', BMI],
        ['SENT', '2024-02-01', BMI],
      ],
      [],
    ],
    [
      'no answer',
      [
        ['SENT', '2024-01-01', BMI],
        ['REMINDED', '2024-05-01', BMI],
      ],
      [],
    ],
  ])('measures %s', (_name, entries, days) => {
    const { answerTimes } = followUpFigures([demand(18, 'ASKED', entries)]);
    expect(answerTimes.map(({ median }) => median)).toEqual(days);
  });

  it('gives each body its middle, shortest and longest answer', () => {
    const after = (days: number) =>
      demand(18, 'ASKED', [
        ['SENT', '2024-01-01', BMI],
        ['ANSWERED', new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10), BMI],
      ]);
    const times = (...days: number[]) => followUpFigures(days.map(after)).answerTimes;
    expect(times(10, 2, 90)).toEqual([{ body: BMI, count: 3, median: 10, shortest: 2, longest: 90 }]);
    expect(times(10, 21)).toEqual([{ body: BMI, count: 2, median: 16, shortest: 10, longest: 21 }]);
  });
});
