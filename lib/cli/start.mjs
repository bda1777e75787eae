/** `npm start`: from a bare folder to a running program; skips what is done. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { noteRunning } from './running-programs.mjs';
import { bin, root, say, seconds } from './step.mjs';
import {
  ensureBuild,
  ensureClient,
  ensureDependencies,
  prepareDatabase,
  requireNode,
  stop,
} from './setup.mjs';

const started = performance.now();
// The demonstration has people anyone may choose, so it never listens beyond this machine.
const host = process.env.DATABASE_URL ? (process.env.HOST ?? '127.0.0.1') : '127.0.0.1';
const port = portOf(process.env.PORT ?? '3000');
const address = `http://${host}:${port}`;

requireNode();
await requireFreePort();
await ensureDependencies();
await ensureClient();
await ensureBuild();
await prepareDatabase();
serve();
await untilReady();
noteRunning(address);
say(`\nBeschlusswerk läuft nach ${seconds(started)}: ${address}`);
say(
  process.env.DATABASE_URL ? 'Beenden mit Strg+C.' : 'Vorführbetrieb mit Beispieldaten. Beenden mit Strg+C.',
);

function portOf(text) {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (number < 1 || number > 65535)
    stop(
      `PORT muss eine Zahl zwischen 1 und 65535 sein, angegeben ist „${text}“. Zum Beispiel: PORT=3001 npm start`,
    );
  return number;
}

function requireFreePort() {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => {
      if (error.code === 'EADDRINUSE')
        stop(`Auf ${address} läuft schon ein Programm. Anderer Anschluss: PORT=3001 npm start`);
      stop(`Auf ${address} kann nicht gelauscht werden (${error.code}).`);
    });
    probe.listen(port, host, () => probe.close(resolve));
  });
}

function serve() {
  const server = spawn(
    process.execPath,
    [
      ...['--import', new URL('end-in-time.mjs', import.meta.url).href],
      ...[bin('next/dist/bin/next'), 'start', '--hostname', host, '--port', String(port)],
    ],
    {
      cwd: root,
      // The open standard input tells the server that this process is still there (end-in-time.mjs).
      stdio: ['pipe', 'ignore', 'inherit'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        NEXTAUTH_URL: process.env.NEXTAUTH_URL ?? address,
      },
    },
  );
  server.on('exit', (code) => process.exit(code ?? 1));
  endWithNpm(server);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
}

/** A signal to npm ends npm and its shell alone; without this the program would run on unseen. */
function endWithNpm(server) {
  if (process.env.npm_lifecycle_event !== 'start') return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && server.kill('SIGTERM'), 1000);
}

async function untilReady() {
  for (;;) {
    try {
      const answer = await fetch(`${address}/api/bereit`);
      if (answer.ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
