import { benchBoard } from './bench-board';
import { benchMinutes } from './bench-minutes';
import { benchPages } from './bench-pages';
import { benchSearch } from './bench-search';
import { timingTable } from './timing';

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** What can be measured, by the name that the command line knows it by. */
const PARTS: ReadonlyMap<string, () => Promise<void>> = new Map([
  [
    'minutes',
    async () => {
      const { source, timings } = await benchMinutes();
      print(`\n${timingTable(`Niederschrift: ${source}`, timings)}`);
    },
  ],
  ['pages', async () => print(timingTable('Programm und Seiten (angemeldet)', await benchPages()))],
  [
    'board',
    async () =>
      print(timingTable('Erfolgskontrolle mit 2.000 Bitten (eingebettete Datenbank)', await benchBoard())),
  ],
  ['search', () => benchSearch(print)],
]);

/**
 * Prints the tables of `npm run bench`, or of the parts that are named (`search board`). Figures depend on the machine;
 * nothing is asserted.
 */
async function main(wanted: readonly string[]): Promise<number> {
  const unknown = wanted.filter((name) => !PARTS.has(name));
  if (unknown.length > 0) {
    process.stderr.write(
      `Unbekannt: ${unknown.join(', ')}. Messen lässt sich: ${[...PARTS.keys()].join(', ')}.\n`,
    );
    return 1;
  }
  for (const [name, part] of PARTS) if (wanted.length === 0 || wanted.includes(name)) await part();
  return 0;
}

process.exit(await main(process.argv.slice(2)));
