import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { encode } from 'next-auth/jwt';
import type { SentSessionCommand } from '@/lib/domain/session-command';
import { routes } from '@/lib/routes';
import type { SittingStore } from './sitting-store';

const SECRET = 'nur für diesen Versuch, auf diesem Rechner, ohne Wert';
const START_MS = 60_000;
const ANSWER_MS = 60_000;

/** The production server on one store; loopback only. */
export interface KillableProgram {
  /** Sends a command of the recording page; true once the server has said that it is written. */
  send: (command: SentSessionCommand) => Promise<boolean>;
  /** SIGKILL, and until the process is gone. */
  kill: () => Promise<void>;
}

/** Starts the built program and waits until it answers. */
export async function startProgram(store: SittingStore): Promise<KillableProgram> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const server = spawn(
    process.execPath,
    [
      ...['--import', path.resolve('lib/cli/end-in-time.mjs')],
      ...['node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1', '--port', String(port)],
    ],
    {
      // The open standard input ends it with this process, however that ends.
      stdio: ['pipe', 'ignore', 'ignore'],
      env: {
        ...process.env,
        ...store.environment,
        ...{ NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', LOG_LEVEL: 'silent' },
        ...{ NEXTAUTH_URL: address, NEXTAUTH_SECRET: SECRET },
      },
    },
  );
  await untilReady(server, address);
  const { personId, epoch, sessionId } = store.session;
  const token = await encode({ secret: SECRET, token: { sub: personId, epoch, sessionId } });
  const headers = {
    ...{ 'content-type': 'application/json', origin: address },
    cookie: `beschlusswerk.session=${token}`,
  };
  return {
    send: async (command) => {
      const signal = AbortSignal.timeout(ANSWER_MS);
      const request = { method: 'POST', headers, body: JSON.stringify(command), signal };
      const answer = await fetch(`${address}${routes.recordSession(22)}`, request);
      const body = (await answer.json()) as { ok: boolean; code?: string };
      if (!body.ok) throw new RefusedCommand(`${answer.status} ${body.code ?? ''}`);
      return true;
    },
    kill: () => kill(server),
  };
}

/** The server answered, and said no: in these rounds nothing is ever to be refused. */
export class RefusedCommand extends Error {}

function kill(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGKILL');
  });
}

async function untilReady(server: ChildProcess, address: string): Promise<void> {
  const latest = performance.now() + START_MS;
  while (server.exitCode === null && performance.now() < latest) {
    const ready = await fetch(`${address}/api/bereit`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await kill(server);
  throw new Error('the program did not become ready');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
