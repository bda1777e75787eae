import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '../support/test';

const PROGRAM = ['--conditions=react-server', '--import', 'tsx', 'lib/cli/faults/faults.ts'];

/** The short form of `npm run faults`, which kills the program fifty times on each database: here once of each kind. */
test('Wird das Programm mitten im Beschluss beendet, fehlt danach nichts und nichts steht doppelt', async () => {
  test.setTimeout(480_000);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...PROGRAM, '--rounds', '1', '--database', 'pglite'],
    { timeout: 470_000 },
  );
  expect(stdout).toMatch(/^pglite +en-bloc +1 .* 0 +\d+ *$/m);
  expect(stdout).toMatch(/^pglite +queue +1 .* 0 +\d+ *$/m);
});
