import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './support/find-browser';
import { freePort } from './support/free-port';

// Workers read this file too: what the first process chose reaches them through the environment.
process.env.E2E_PORT ??= String(await freePort());
process.env.E2E_OPERATION_PORT ??= String(await freePort());
process.env.E2E_CONFERENCE_DAY_PORT ??= String(await freePort());
process.env.E2E_CANARIES_PORT ??= String(await freePort());
process.env.E2E_BROWSER ??= await findBrowser();
process.env.E2E_DATA ??= ownFolder();
process.env.E2E_LAID ??= ownFolder();

const root = path.resolve(import.meta.dirname, '..');
const address = `http://127.0.0.1:${process.env.E2E_PORT}`;
/** A folder for what this run lays, removed with the end of the process that made it. */
function ownFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'beschlusswerk-e2e-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const REAL_OPERATION = 'real-operation.spec.ts';
const CANARIES = 'canaries.spec.ts';
/** What a whole conference or the minutes of one leave behind is its own, and so is a program that is killed: programs and data of their own. */
const CONFERENCE_DAY = /(conference-day(-manners)?|faults|follow-up)\.spec\.ts/;
/** "own": the specs that start their programs themselves; "shared": the others; left out: all. `npm test` runs both at once. */
const PART = process.env.E2E_PART;

const OWN_PROGRAMS = [
  {
    name: 'Konferenztag',
    testMatch: CONFERENCE_DAY,
    use: { baseURL: `http://127.0.0.1:${process.env.E2E_CONFERENCE_DAY_PORT}` },
  },
  // On PostgreSQL; `npm test` says aloud where there is none.
  ...(process.env.E2E_WITHOUT_POSTGRES
    ? []
    : [
        {
          name: 'Echtbetrieb',
          testMatch: REAL_OPERATION,
          use: { baseURL: `http://127.0.0.1:${process.env.E2E_OPERATION_PORT}` },
        },
      ]),
];
const SHARED = [
  { name: 'Vorführbetrieb', testIgnore: [REAL_OPERATION, CONFERENCE_DAY, CANARIES] },
  // With a program of its own too, but both halves of the run are to take about as long.
  {
    name: 'Vertraulichkeit',
    testMatch: CANARIES,
    use: { baseURL: `http://127.0.0.1:${process.env.E2E_CANARIES_PORT}` },
  },
];
/** The one program that most specs share. */
const SHARED_PROGRAM = {
  command: 'node lib/cli/start.mjs',
  cwd: root,
  url: `${address}/api/bereit`,
  timeout: 240_000,
  stdout: 'ignore' as const,
  stderr: 'pipe' as const,
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 10_000 },
  env: {
    PORT: process.env.E2E_PORT,
    BESCHLUSSWERK_DATA: process.env.E2E_DATA,
    DATABASE_URL: '',
    NEXTAUTH_URL: address,
  },
};

export default defineConfig({
  testDir: './specs',
  outputDir: `../test-results/browser${PART ? `-${PART}` : ''}`,
  // One program and one database for all: the specs run one after the other and clean up what they change.
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // A slow machine is no defect and a hang still fails; laying a conference and starting a program counts in here too.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: address,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1366, height: 900 },
    screenshot: 'only-on-failure',
    // Recording every step takes as long as the steps; `E2E_TRACE=yes` asks for it.
    trace: process.env.E2E_TRACE ? 'retain-on-failure' : 'off',
    launchOptions: {
      executablePath: process.env.E2E_BROWSER,
      // Chromium's own sandbox needs privileges that a container does not give; the pages are our own.
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
  projects: [...(PART === 'own' ? [] : SHARED), ...(PART === 'shared' ? [] : OWN_PROGRAMS)],
  ...(PART === 'own' ? {} : { webServer: SHARED_PROGRAM }),
});
