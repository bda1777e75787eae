import { DEMAND_STATUSES, type DemandStatus, type FollowUpKind } from './demand-status';

/** A request as far as the figures depend on it; entries in the order of their days, only what the reader may see. */
export interface CountedDemand {
  conference: { number: number; year: number };
  standing: { status: DemandStatus };
  entries: readonly { kind: FollowUpKind; on: string; body: { code: string; name: string } | null }[];
}

/** How the requests of one conference stand. */
export interface ConferenceFigures {
  conference: { number: number; year: number };
  total: number;
  /** In the order of the statuses, without those that nobody has. */
  counts: { status: DemandStatus; count: number }[];
}

/** How long a body took to answer; in days. */
export interface AnswerTimes {
  body: { code: string; name: string };
  /** Answers that were asked for and came. */
  count: number;
  median: number;
  shortest: number;
  longest: number;
}

/** What became of the requests of one year. */
export interface YearFigures {
  year: number;
  total: number;
  implemented: number;
  partly: number;
}

export interface FollowUpFigures {
  /** The earliest first. */
  byConference: ConferenceFigures[];
  /** By the name of the body. */
  answerTimes: AnswerTimes[];
  /** The earliest first. */
  byYear: YearFigures[];
}

/** The figures of the Erfolgskontrolle over the requests that are followed up; what is not tracked counts nowhere. */
export function followUpFigures(demands: readonly CountedDemand[]): FollowUpFigures {
  const tracked = demands.filter(({ standing }) => standing.status !== 'NOT_TRACKED');
  return {
    byConference: [...grouped(tracked, ({ conference }) => conference.number).values()]
      .map(conferenceFigures)
      .sort((a, b) => a.conference.number - b.conference.number),
    answerTimes: answerTimes(tracked),
    byYear: [...grouped(tracked, ({ conference }) => conference.year)]
      .map(([year, of]) => ({
        ...{ year, total: of.length },
        implemented: withStatus(of, 'IMPLEMENTED'),
        partly: withStatus(of, 'PARTLY_IMPLEMENTED'),
      }))
      .sort((a, b) => a.year - b.year),
  };
}

function conferenceFigures(demands: [CountedDemand, ...CountedDemand[]]): ConferenceFigures {
  const counts = DEMAND_STATUSES.map((status) => ({ status, count: withStatus(demands, status) }));
  return {
    ...{ conference: demands[0].conference, total: demands.length },
    counts: counts.filter(({ count }) => count > 0),
  };
}

const withStatus = (demands: readonly CountedDemand[], wanted: DemandStatus) =>
  demands.filter(({ standing }) => standing.status === wanted).length;

function answerTimes(demands: readonly CountedDemand[]): AnswerTimes[] {
  const answers = grouped(demands.flatMap(timesOfDemand), ({ body }) => body.code);
  return [...answers.values()]
    .map((of) => {
      const days = of.map((one) => one.days).sort((a, b) => a - b);
      return {
        ...{ body: of[0].body, count: days.length, median: median(days) },
        ...{ shortest: days[0] ?? 0, longest: days.at(-1) ?? 0 },
      };
    })
    .sort((a, b) => a.body.name.localeCompare(b.body.name, 'de'));
}

/** From the first letter to a body, or to nobody named, to its first answer; an answer that nobody asked for took no time. */
function timesOfDemand({ entries }: CountedDemand) {
  const answered = entries.flatMap(({ kind, on, body }) =>
    kind === 'ANSWERED' && body !== null ? [{ on, body }] : [],
  );
  const first = [...grouped(answered, ({ body }) => body.code).values()].map(([one]) => one);
  return first.flatMap(({ on, body }) => {
    const asked = entries.find(
      (entry) => entry.kind === 'SENT' && (entry.body === null || entry.body.code === body.code),
    );
    return asked && asked.on <= on ? [{ body, days: daysBetween(asked.on, on) }] : [];
  });
}

/** The middle one; of two in the middle their mean, rounded to whole days. */
function median(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  const low = sorted[Math.ceil(half) - 1] ?? 0;
  const high = sorted[Math.floor(half)] ?? 0;
  return Math.round((low + high) / 2);
}

const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** In the order in which the keys come up; no group is empty. */
function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, [Item, ...Item[]]> {
  const groups = new Map<Key, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
