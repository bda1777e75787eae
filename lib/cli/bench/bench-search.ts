import { randomUUID } from 'node:crypto';
import { openPostgres, replaceDatabase, type Database, type OpenDatabase } from '@/lib/db/client';
import { rebuildSearchIndex } from '@/lib/db/search-index';
import { applyMigrations } from '@/lib/db/schema-engine';
import { reachServer } from '@/lib/db/testing/global-setup';
import { onServer, withDatabase } from '@/lib/db/testing/on-server';
import { OUTCOMES } from '@/lib/domain/minutes';
import { askedQuery } from '@/lib/domain/search-query';
import { PUBLIC } from '@/lib/policy/actor';
import { laySearchTexts, recallOf } from '@/lib/read/fixtures/lay-search-texts';
import { SEARCH_QUESTIONS } from '@/lib/read/fixtures/search-questions';
import { searchArchive } from '@/lib/read/search-archive';
import { searchFilter, type SearchPageQuery } from '@/lib/read/search-filter';
import { seed } from '@/prisma/seed/seed';
import { generatedResolutions, repeatable } from './search-corpus';
import { quantile } from './timing';

const SIZES = [1_000, 10_000, 100_000] as const;
const ROUNDS = 3;
const A_CONFERENCE = 30;
const AT_ONCE = 3_000;
const STATES = ['BW', 'BY', 'BE', 'SH', 'NW', 'SN'];

/** Questions with very many hits, and with filters. */
const WIDE: readonly SearchPageQuery[] = [
  ...[
    'Integration',
    'Bund Länder',
    'Konferenz',
    'Integrationsangebot',
    'Arbeitsprogramm Bundesregierung',
  ].map((words) => ({ words })),
  ...['"Die Konferenz bittet"', 'Förderung -Asyl', 'gemeinsame Angebote für Arbeit', 'Verfahren Recht'].map(
    (words) => ({ words }),
  ),
  { words: 'Integration', state: 'SH' },
  { words: 'Konferenz Länder', outcome: 'REJECTED' },
  { words: 'Angebot', kind: 'RESOLUTION', state: 'SN' },
  { words: 'Bildung', conference: '1010' },
  { words: 'Bericht', outcome: 'NOTED', state: 'BY' },
  { conference: '1015' },
  { state: 'BE', outcome: 'MAJORITY' },
];

/** Prints how long the archive search takes at 1,000, 10,000 and 100,000 resolutions on PostgreSQL. */
export async function benchSearch(print: (line: string) => void): Promise<void> {
  const server = await reachServer();
  if (!server) {
    print('Archivsuche: auf diesem Rechner wurde kein PostgreSQL gefunden.');
    return;
  }
  const name = `beschlusswerk_bench_${randomUUID().replaceAll('-', '')}`;
  await onServer(server.url, `CREATE DATABASE ${name}`);
  const opened = openPostgres(withDatabase(server.url, name));
  replaceDatabase(opened);
  try {
    await applyMigrations(opened);
    await seed({ samples: true });
    await laySearchTexts(opened.client);
    print(
      `Archivsuche auf PostgreSQL: ${SEARCH_QUESTIONS.length} Fragen und ${WIDE.length} weite, mit Facetten`,
    );
    let laid = 0;
    for (const size of SIZES) {
      await benchSize(opened, laid, size, print);
      laid = size;
    }
  } finally {
    replaceDatabase(undefined);
    await opened.close();
    await onServer(server.url, `DROP DATABASE ${name}`);
    server.stop();
  }
}

async function benchSize(
  opened: OpenDatabase,
  laid: number,
  size: number,
  print: (line: string) => void,
): Promise<void> {
  await layResolutions(opened, laid, size);
  const begun = performance.now();
  await rebuildSearchIndex(opened, () => undefined);
  const built = (performance.now() - begun) / 1000;
  await opened.runScript('VACUUM ANALYZE');
  const [narrow, wide] = [SEARCH_QUESTIONS.map(({ asked }) => ({ words: asked })), WIDE];
  const { recall } = await recallOf();
  for (const [title, questions] of [
    ['Fragen', narrow],
    ['weite Fragen', wide],
    ['alle', [...narrow, ...wide]],
  ] as const) {
    const { times, slowest } = await timesOf(questions);
    print(
      `  ${String(size).padStart(7)} Beschlüsse  ${title.padEnd(12)}  p50 ${ms(quantile(times, 0.5))}  ` +
        `p95 ${ms(quantile(times, 0.95))}  max ${ms(times.at(-1) ?? 0)}  (${slowest})`,
    );
  }
  print(`  ${''.padStart(7)} recall@10 ${recall.toFixed(3)}, Index aufgebaut in ${built.toFixed(0)} s`);
}

async function timesOf(questions: readonly SearchPageQuery[]): Promise<{ times: number[]; slowest: string }> {
  const measured: { time: number; question: string }[] = [];
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const question of questions) {
      const start = performance.now();
      await searchArchive(PUBLIC, {
        asked: askedQuery(question.words ?? ''),
        filter: searchFilter(question),
      });
      // The first round warms up.
      if (round > 0) measured.push({ time: performance.now() - start, question: JSON.stringify(question) });
    }
  measured.sort((one, other) => one.time - other.time);
  return { times: measured.map(({ time }) => time), slowest: measured.at(-1)?.question ?? '' };
}

function ms(time: number): string {
  return `${time.toFixed(1).replace('.', ',')} ms`.padStart(9);
}

/** Past the triggers, which would index every row by itself; the index is built afterwards as at a start. */
async function layResolutions(opened: OpenDatabase, from: number, to: number): Promise<void> {
  await opened.runScript(`
    DROP INDEX IF EXISTS resolution_full_text; DROP INDEX IF EXISTS resolution_title_trigrams;
    ALTER TABLE resolution DISABLE TRIGGER USER; ALTER TABLE resolution_applicant DISABLE TRIGGER USER`);
  for (let start = from; start < to; start += AT_ONCE)
    await layBatch(opened, start, Math.min(AT_ONCE, to - start));
  await opened.runScript(`
    ALTER TABLE resolution ENABLE TRIGGER USER; ALTER TABLE resolution_applicant ENABLE TRIGGER USER; ANALYZE`);
}

async function layBatch({ client }: OpenDatabase, start: number, count: number): Promise<void> {
  const random = repeatable(start + 7);
  const numberOf = (place: number) => 1000 + Math.floor((start + place) / A_CONFERENCE);
  const meetings = await layMeetings(client, numberOf(0), numberOf(count - 1));
  const rows = generatedResolutions(count, start + 1).map((resolution, place) => ({
    ...resolution,
    ...{
      id: randomUUID(),
      meeting: meetings.get(numberOf(place)),
      position: ((start + place) % A_CONFERENCE) + 1,
    },
    outcome: OUTCOMES[Math.floor(random() ** 2 * OUTCOMES.length)],
    state: STATES[Math.floor(random() * STATES.length)],
  }));
  await client.$queryRaw`
    WITH given AS MATERIALIZED (
      SELECT * FROM json_to_recordset(${JSON.stringify(rows)}::json)
        AS g(id uuid, title text, blocks jsonb, meeting uuid, position int, outcome text, state text)
    ), resolutions AS (
      INSERT INTO resolution (id, meeting_id, number, position, title, outcome, blocks, hash, published_at, policy_field_id)
      SELECT id, meeting, (position / 10 + 1) || '.' || (position % 10 + 1), position, title, outcome::outcome, blocks,
        id::text, now(), (SELECT f.id FROM policy_field f WHERE f.position = given.position % 12)
      FROM given
    ), applicants AS (
      INSERT INTO resolution_applicant (id, resolution_id, state_code, position)
      SELECT gen_random_uuid(), id, state::state_code, 1 FROM given
    )
    SELECT count(*)::int AS laid FROM given`;
}

/** A meeting in each conference of these numbers, by number. */
async function layMeetings(client: Database, first: number, last: number): Promise<Map<number, string>> {
  const rows = await client.$queryRaw<{ number: number; id: string }[]>`
    WITH conferences AS (
      INSERT INTO conference (id, number, year) SELECT gen_random_uuid(), number, 2100
      FROM generate_series(${first}::int, ${last}::int) AS number
      ON CONFLICT (number) DO UPDATE SET year = 2100 RETURNING id, number
    ), meetings AS (
      INSERT INTO meeting (id, conference_id, kind, status)
      SELECT gen_random_uuid(), id, 'SPECIAL', 'HELD' FROM conferences
      RETURNING id, conference_id
    )
    SELECT c.number, m.id::text AS id FROM conferences c JOIN meetings m ON m.conference_id = c.id`;
  return new Map(rows.map(({ number, id }) => [number, id]));
}
