import { parseArgs } from 'node:util';
import { FAULT_KINDS, reachOf, runRound, type Fault, type FaultKind } from './fault-round';
import { embeddedStore, postgresStore, type SittingStore } from './sitting-store';

const USAGE = 'Aufruf: npm run faults -- [--rounds 50] [--database pglite|postgres] [--kind en-bloc|queue]';

/** What a kind of fault came to on one database. */
interface Campaign {
  database: string;
  kind: FaultKind;
  faults: Fault[];
  seconds: number;
}

/**
 * Kills the production server with SIGKILL at a random moment of an en-bloc adoption and of a queue of outcomes, so many
 * rounds on each database, and prints what was found. Exit code 1 if a single write was lost, halved or doubled.
 */
async function main(): Promise<number> {
  // What is named there may be in use: the campaign has databases of its own.
  delete process.env.DATABASE_URL;
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '50' },
      database: { type: 'string' },
      kind: { type: 'string' },
    },
  });
  const rounds = Number(values.rounds);
  const kinds = FAULT_KINDS.filter((kind) => values.kind === undefined || values.kind === kind);
  if (!Number.isInteger(rounds) || rounds < 1 || kinds.length === 0) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const campaigns: Campaign[] = [];
  for (const [name, open] of [['pglite', embeddedStore] as const, ['postgres', postgresStore] as const]) {
    if (values.database !== undefined && values.database !== name) continue;
    const store = await open();
    if (!store) process.stderr.write('PostgreSQL wurde nicht gefunden und deshalb ausgelassen.\n');
    else campaigns.push(...(await onStore(store, kinds, rounds)));
  }
  process.stdout.write(table(campaigns));
  const broken = campaigns.flatMap(({ faults }) => faults.flatMap(({ violations }) => violations));
  for (const violation of broken) process.stderr.write(`${violation}\n`);
  return campaigns.length > 0 && broken.length === 0 ? 0 : 1;
}

async function onStore(
  store: SittingStore,
  kinds: readonly FaultKind[],
  rounds: number,
): Promise<Campaign[]> {
  const campaigns: Campaign[] = [];
  try {
    for (const kind of kinds) {
      const started = performance.now();
      const faults: Fault[] = [];
      const reachMs = await reachOf(store, kind);
      for (let round = 1; round <= rounds; round += 1) {
        faults.push(await runRound(store, kind, reachMs));
        process.stderr.write(`\r${store.name} ${kind}: ${round}/${rounds} `);
      }
      process.stderr.write('\n');
      campaigns.push({ database: store.name, kind, faults, seconds: (performance.now() - started) / 1000 });
    }
  } finally {
    await store.remove();
  }
  return campaigns;
}

const HEAD = ['Datenbank', 'Art', 'Runden', 'nichts', 'teilweise', 'alles', 'Verstöße', 'Sekunden'];

/** "nichts", "teilweise", "alles": how much of what was sent the killed server had written. */
function table(campaigns: readonly Campaign[]): string {
  const rows = campaigns.map(({ database, kind, faults, seconds }) => {
    const left = (wanted: Fault['written']) => faults.filter(({ written }) => written === wanted).length;
    const violations = faults.reduce((sum, fault) => sum + fault.violations.length, 0);
    const counts = [
      faults.length,
      left('NOTHING'),
      left('SOME'),
      left('ALL'),
      violations,
      Math.round(seconds),
    ];
    return [database, kind, ...counts.map(String)];
  });
  const widths = HEAD.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return `${[HEAD, ...rows].map(line).join('\n')}\n`;
}

process.exit(await main());
