import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { routes } from '@/lib/routes';
import { kilobytes, measure, type Timing } from './timing';

const ROUNDS = 30;

/** Start-up and pages of the built program, on a database of its own with the sample data. */
export async function benchPages(): Promise<Timing[]> {
  const data = mkdtempSync(path.join(os.tmpdir(), 'beschlusswerk-bench-'));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  try {
    const first = await start(data, port, address);
    await stop(first.server);
    const second = await start(data, port, address);
    try {
      return [
        single('Start mit leerer Datenbank', first.time),
        single('zweiter Start', second.time),
        ...(await benchAddresses(address)),
      ];
    } finally {
      await stop(second.server);
    }
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

async function benchAddresses(address: string): Promise<Timing[]> {
  const cookie = await signIn(address);
  const timings: Timing[] = [];
  for (const page of [
    routes.home(),
    routes.conferences(),
    routes.conference(18),
    routes.agenda(18),
    routes.resolutions(),
    routes.resolution(18, '4.4'),
    routes.minutesCheck(18),
    routes.motions(),
    routes.agenda(22),
    routes.editAgenda(22),
    routes.preparatoryMeeting(22),
    routes.greenList(22),
    routes.deadlines(22),
    routes.import(),
    routes.followUp(),
    routes.followUpCharts(),
    routes.demandReview(18),
    routes.demand({ conference: 18, item: '4.4', clause: 2, position: 1 }),
    routes.dispatches(18),
    routes.search({ words: 'Sprachkurse' }),
    routes.closing(22),
  ]) {
    timings.push(
      await measure(
        page,
        ROUNDS,
        async () => {
          const answer = await fetch(`${address}${page}`, { headers: { cookie } });
          if (!answer.ok) throw new Error(`${page} answered ${answer.status}`);
          return (await answer.text()).length;
        },
        (size) => kilobytes(size),
      ),
    );
  }
  return timings;
}

/** Signs in as the first sample person, as the sign-in page does, and returns the cookies. */
async function signIn(address: string): Promise<string> {
  const page = await (await fetch(`${address}${routes.signIn()}`)).text();
  const personId = /<(?:button|input)[^>]*name="personId"[^>]*>/
    .exec(page)?.[0]
    .match(/value="([^"]+)"/)?.[1];
  if (!personId) throw new Error('the sign-in page offers no sample person');
  const csrf = await fetch(`${address}/api/auth/csrf`);
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const answer = await fetch(`${address}/api/auth/callback/demo`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: cookies(csrf), 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ csrfToken, personId, json: 'true' }),
  });
  return cookies(answer);
}

function cookies(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .join('; ');
}

async function start(
  data: string,
  port: number,
  address: string,
): Promise<{ server: ChildProcess; time: number }> {
  const begun = performance.now();
  const server = spawn(process.execPath, ['lib/cli/start.mjs'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      PORT: String(port),
      BESCHLUSSWERK_DATA: data,
      DATABASE_URL: '',
      NEXTAUTH_URL: address,
    },
  });
  await untilReady(server, address);
  return { server, time: performance.now() - begun };
}

async function untilReady(server: ChildProcess, address: string): Promise<void> {
  while (server.exitCode === null) {
    const ready = await fetch(`${address}/api/bereit`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the program ended before it was ready');
}

function stop(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
  });
}

function single(name: string, time: number): Timing {
  return { name, runs: 1, median: time, p95: time, note: '' };
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
