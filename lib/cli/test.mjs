/** `npm test`: everything the project checks, in the order in which a mistake is cheapest to see. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { failedBrowserTests, failedUnitTests } from './failed-tests.mjs';
import { bin, root, run, say, seconds, tsx } from './step.mjs';
import { ensureBuild, ensureClient, ensureDependencies, requireNode } from './setup.mjs';

const started = performance.now();
const results = path.join(root, 'test-results');
const failures = [];
const failedTests = [];
const tests = { passed: 0, failed: 0, skipped: 0 };

requireNode();
await ensureDependencies();
await ensureClient();
// Types of pages that a development server saw and that are gone since.
rmSync(path.join(root, '.next/dev/types'), { recursive: true, force: true });
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

// `next typegen` writes the route types that the compiler wants to see.
await check('Routen-Typen', [bin('next/dist/bin/next'), 'typegen']);
// The lint takes one core for as long as all the others together take another; it has read the types long before the
// build writes them anew.
await Promise.all([
  check('Lint', [bin('eslint/bin/eslint.js'), '-c', '.config/eslint.config.mjs', '--max-warnings=0', '.']),
  formatTypesAndBuild(),
]);
await vitest('Unit- und Anwendungsfälle (PGlite)', [], { TEST_DATABASE: 'pglite' });
const hasPostgres = (await run(tsx('lib/cli/find-postgres.ts'), { capture: true })).code === 0;
if (hasPostgres) await onPostgres();
else
  say(
    '– Anwendungsfälle und Echtbetrieb auf PostgreSQL: ausgelassen, auf diesem Rechner ist keines gefunden',
  );
// The specs with programs of their own leave a core idle, and so do the others: side by side they take half the time.
await Promise.all([browser('shared', 'Browser'), browser('own', 'Browser, eigene Programme')]);
summary();

async function formatTypesAndBuild() {
  await check('Formatierung', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.']);
  await check('Typen', [bin('typescript/bin/tsc'), '--project', '.']);
  await ensureBuild();
}

async function check(name, args) {
  const start = performance.now();
  const { code, output } = await run(args, { capture: true });
  report(name, code, start, code === 0 ? '' : output);
}

async function vitest(name, places, env) {
  const file = path.join(results, `${env.TEST_DATABASE}.json`);
  const start = performance.now();
  const { code } = await run(
    [
      bin('vitest/vitest.mjs'),
      'run',
      '--config=.config/vitest.config.ts',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...places,
    ],
    { env },
  );
  count(file, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
    names: failedUnitTests(report, root),
  }));
  report(name, code, start);
}

/** The suites that touch a database run again on PostgreSQL. */
async function onPostgres() {
  await vitest(
    'Anwendungsfälle (PostgreSQL)',
    ['lib/db', 'lib/use-cases', 'lib/read', 'lib/jobs', 'lib/auth', 'prisma'],
    {
      TEST_DATABASE: 'postgres',
    },
  );
}

async function browser(part, name) {
  const file = path.join(results, `browser-${part}.json`);
  const start = performance.now();
  const { code } = await run(
    [bin('@playwright/test/cli.js'), 'test', '--config=e2e/playwright.config.ts', '--reporter=line,json'],
    {
      env: {
        ...{ PLAYWRIGHT_JSON_OUTPUT_NAME: file, E2E_PART: part },
        E2E_WITHOUT_POSTGRES: hasPostgres ? '' : 'yes',
      },
    },
  );
  count(file, ({ stats, ...report }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
    names: failedBrowserTests(report),
  }));
  report(name, code, start);
}

function count(file, read) {
  try {
    const { names, ...numbers } = read(JSON.parse(readFileSync(file, 'utf8')));
    for (const [key, value] of Object.entries(numbers)) tests[key] += value;
    failedTests.push(...names);
  } catch {
    // The run died before it could write its report; its exit code says so.
    tests.failed += 1;
  }
}

function report(name, code, start, output = '') {
  say(`${code === 0 ? '✓' : '✗'} ${name} (${seconds(start)})${output ? `\n${output}` : ''}`);
  if (code !== 0) failures.push(name);
}

function summary() {
  say(`\nDauer: ${seconds(started)}`);
  // At the very end: of a long log often only that is kept.
  for (const name of failedTests) say(`✗ ${name}`);
  if (failures.length > 0) say(`Nicht bestanden: ${failures.join(', ')}`);
  say(`Tests: ${tests.passed} passed, ${tests.failed} failed, ${tests.skipped} skipped`);
  process.exit(failures.length > 0 ? 1 : 0);
}
