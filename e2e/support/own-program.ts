import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { sessions } from './sessions';

const root = path.resolve(import.meta.dirname, '../..');
const TSX = ['--conditions=react-server', '--import', 'tsx'];

/** An empty database for one run. */
export interface LentDatabase {
  url: string;
  giveBack: () => Promise<void>;
}

/**
 * An empty PostgreSQL database.
 * @throws where this machine has none to offer
 */
export async function borrowDatabase(): Promise<LentDatabase> {
  const lender = spawn(process.execPath, [...TSX, 'e2e/support/lend-database.ts'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface({ input: lender.stdout }), 'line')) as [string];
  const { url } = JSON.parse(line) as { url: string | null };
  if (url === null) throw new Error('Weder PostgreSQL-Programme noch TEST_DATABASE_URL gefunden.');
  return {
    url,
    giveBack: async () => {
      lender.stdin.end();
      await once(lender, 'exit');
    },
  };
}

/** What `npm start` printed, and how it ended where it did not come to serve. */
export interface Started {
  /** Everything on the standard output so far. */
  printed: () => string;
  /** Everything on the error output so far. */
  complained: () => string;
  /** Null while it serves. */
  exitCode: number | null;
  stop: () => Promise<void>;
}

/** A data folder with the sample data on the eve of the Hauptkonferenz, for `startProgram`; it is removed with its end. */
export async function layConferenceDay(): Promise<string> {
  // Laying takes a third of a minute, copying none of it: once for all specs of a run.
  const laid = path.join(process.env.E2E_LAID ?? ownFolder(), 'konferenztag');
  if (!existsSync(laid)) renameSync(await laidBy('lay-conference-day.ts'), laid);
  const folder = ownFolder();
  cpSync(laid, folder, { recursive: true });
  return folder;
}

/** A data folder with a canary in every confidential field of one half of the program, for `startProgram`. */
export function laySecrets(half: 'vorbereitung' | 'sitzung'): Promise<string> {
  return laidBy('lay-secrets.ts', half);
}

/** A folder of its own that a script of this folder has filled. */
async function laidBy(script: string, ...args: string[]): Promise<string> {
  const folder = ownFolder();
  const laying = spawn(process.execPath, [...TSX, `e2e/support/${script}`, ...args], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: '', BESCHLUSSWERK_DATA: folder },
    stdio: 'inherit',
  });
  const [code] = (await once(laying, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${script} could not lay its data`);
  return folder;
}

const ownFolder = () => mkdtempSync(path.join(os.tmpdir(), 'beschlusswerk-programm-'));

/** Starts the program like an administrator would, and waits until it serves or has given up. Nobody is signed in there. */
export async function startProgram(
  environment: Record<string, string>,
  folder = ownFolder(),
): Promise<Started> {
  sessions.clear();
  const program = spawn(process.execPath, ['lib/cli/start.mjs'], {
    cwd: root,
    env: { ...process.env, BESCHLUSSWERK_DATA: folder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { printed: '', complained: '' };
  const ready = new Promise<void>((resolve) => {
    program.stdout.on('data', (data: Buffer) => {
      output.printed += data.toString();
      if (output.printed.includes('Beschlusswerk läuft')) resolve();
    });
  });
  program.stderr.on('data', (data: Buffer) => (output.complained += data.toString()));
  await Promise.race([ready, once(program, 'close')]);
  return {
    printed: () => output.printed,
    complained: () => output.complained,
    exitCode: program.exitCode,
    stop: () => stop(program, folder),
  };
}

async function stop(program: ChildProcess, folder: string): Promise<void> {
  if (program.exitCode === null && program.signalCode === null) {
    program.kill('SIGTERM');
    await once(program, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
}
