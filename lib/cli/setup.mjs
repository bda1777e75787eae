import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runningPrograms } from './running-programs.mjs';
import { bin, fingerprint, root, run, say, seconds, tsx } from './step.mjs';

const BUILD_SOURCES = [
  'app',
  'components',
  'lib',
  'prisma',
  'proxy.ts',
  'next.config.js',
  'tsconfig.json',
  'package-lock.json',
  '.postcssrc.json',
];

/** Ends the program with a sentence that says what to do. */
export function stop(sentence) {
  process.stderr.write(`\n${sentence}\n`);
  process.exit(1);
}

/** Refuses a Node.js older than 20.19. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(
      `Beschlusswerk braucht Node.js 20.19 oder neuer, gefunden wurde ${process.versions.node}. Bitte Node.js aktualisieren.`,
    );
  }
}

/** Runs one preparation unless it is done already, and says which of the two. */
async function step(name, isDone, work) {
  if (await isDone()) {
    say(`✓ ${name}: schon erledigt`);
    return;
  }
  say(`… ${name}`);
  const start = performance.now();
  await work();
  say(`✓ ${name} (${seconds(start)})`);
}

/** Every package of package-lock.json stands in node_modules in the locked version. */
function dependenciesInstalled() {
  const installedFile = bin('.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const locked = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  return Object.entries(locked).every(
    ([place, entry]) => place === '' || entry.optional || installed[place]?.version === entry.version,
  );
}

/**
 * Installs what package-lock.json names, without running any package's own install script. Not `npm ci`: it refuses
 * a lock without the binaries of systems that the registry at hand does not mirror, although no one here needs them.
 */
export async function ensureDependencies() {
  await step('Pakete installieren', dependenciesInstalled, async () => {
    const npm = process.env.npm_execpath;
    const args = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const { code } = npm
      ? await run([npm, ...args])
      : await run(args, { command: process.platform === 'win32' ? 'npm.cmd' : 'npm' });
    if (code !== 0)
      stop('Die Pakete ließen sich nicht installieren. Bitte die Verbindung zur npm-Registry prüfen.');
  });
}

/** Generates the typed database client from prisma/schema.prisma. */
export async function ensureClient() {
  const stamp = path.join(root, 'lib/db/generated/.fingerprint');
  const current = fingerprint(['prisma/schema.prisma', 'prisma/models', 'package-lock.json']);
  await step('Datenbank-Client erzeugen', stampIs(stamp, current), async () => {
    const { code, output } = await run(
      [bin('prisma/build/index.js'), 'generate', '--config', 'prisma/prisma.config.ts'],
      {
        capture: true,
        // Nothing here needs the native engine; any existing file keeps Prisma from downloading it.
        env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
      },
    );
    if (code !== 0) stop(`Der Datenbank-Client ließ sich nicht erzeugen:\n${output}`);
    writeFileSync(stamp, current);
  });
}

/** Builds the pages for production; never under a program that serves them. */
export async function ensureBuild() {
  const stamp = path.join(root, '.next/fingerprint');
  const current = fingerprint(BUILD_SOURCES);
  await step('Seiten bauen', stampIs(stamp, current), async () => {
    const running = await runningPrograms();
    if (running.length > 0)
      stop(
        `Die Seiten müssten neu gebaut werden, aber aus diesem Ordner läuft noch ein Beschlusswerk: ${running.join(', ')}. ` +
          'Bitte beenden Sie es zuerst (Strg+C) und starten Sie dann erneut.',
      );
    const { code, output } = await run([bin('next/dist/bin/next'), 'build'], {
      capture: true,
      env: { NODE_ENV: 'production' },
    });
    if (code !== 0) stop(`Die Seiten ließen sich nicht bauen:\n${output}`);
    mkdirSync(path.dirname(stamp), { recursive: true });
    writeFileSync(stamp, current);
  });
}

/** Migrates the database, loads sample data into an empty one, prints the first administrator's link. */
export async function prepareDatabase() {
  say('… Datenbank öffnen und auf Stand bringen');
  const start = performance.now();
  const { code } = await run(tsx('lib/cli/prepare-database.ts'));
  if (code !== 0) process.exit(code);
  say(`✓ Datenbank bereit (${seconds(start)})`);
}

function stampIs(file, current) {
  return () => existsSync(file) && readFileSync(file, 'utf8') === current;
}
