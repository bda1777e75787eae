import { benchBoard } from './bench-board';
import { benchMinutes } from './bench-minutes';
import { benchPages } from './bench-pages';
import { benchSearch } from './bench-search';
import { timingTable } from './timing';

/** Prints the tables of `npm run bench`. Figures depend on the machine; nothing is asserted. */
const { source, timings } = await benchMinutes();
process.stdout.write(`\n${timingTable(`Niederschrift: ${source}`, timings)}\n`);
process.stdout.write(`${timingTable('Programm und Seiten (angemeldet)', await benchPages())}\n`);
process.stdout.write(
  `${timingTable('Erfolgskontrolle mit 2.000 Bitten (eingebettete Datenbank)', await benchBoard())}\n`,
);
await benchSearch((line) => process.stdout.write(`${line}\n`));
process.exit(0);
