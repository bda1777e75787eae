import 'server-only';
import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The embedded database loses acknowledged rows when two processes open one folder (TECH, PGlite trap). A lock file
 * names the process that holds the folder by pid and start time, so that a pid used again does not count as alive.
 */
interface Holder {
  pid: number;
  startedAt: string;
}

export class FolderLockedError extends Error {
  override name = 'FolderLockedError';
}

const LOCK = 'beschlusswerk.lock';
const BREAKER = 'beschlusswerk.lock.break';
/** A process that removes a stale lock is done within milliseconds; a breaker this old was left by a crash. */
const BREAKER_STALE_MS = 30_000;

/**
 * Takes the folder for this process until it ends or `release` is called.
 * @throws FolderLockedError (German sentence) if a living process holds it
 */
export function lockFolder(folder: string): { release: () => void } {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, LOCK);
  if (!tryCreate(file)) breakStaleLock(folder, file);
  const release = () => {
    process.removeListener('exit', release);
    const holder = readHolder(file);
    if (holder !== null && isThisProcess(holder)) unlinkSync(file);
  };
  process.on('exit', release);
  return { release };
}

function breakStaleLock(folder: string, file: string): void {
  refuseIfHeld(folder, file);
  const breaker = path.join(folder, BREAKER);
  if (!tryCreate(breaker) && isFresh(breaker)) throw locked(folder, null);
  try {
    // Read again: between the first look and the breaker another process may have taken the folder.
    refuseIfHeld(folder, file);
    removeIfPresent(file);
    if (!tryCreate(file)) throw locked(folder, readHolder(file));
  } finally {
    removeIfPresent(breaker);
  }
}

function refuseIfHeld(folder: string, file: string): void {
  const holder = readHolder(file);
  if (holder !== null && isAlive(holder)) throw locked(folder, holder);
}

function locked(folder: string, holder: Holder | null): FolderLockedError {
  const who = holder ? ` (Prozess ${holder.pid})` : '';
  return new FolderLockedError(
    `Die Datenbank in ${folder} ist schon von einem laufenden Beschlusswerk geöffnet${who}. ` +
      'Bitte beenden Sie es zuerst oder geben Sie mit BESCHLUSSWERK_DATA einen anderen Ordner an.',
  );
}

function tryCreate(file: string): boolean {
  const holder: Holder = { pid: process.pid, startedAt: processStart(process.pid) ?? '' };
  const complete = `${file}.${process.pid}`;
  writeFileSync(complete, JSON.stringify(holder), { mode: 0o600 });
  try {
    // Linking makes the lock appear with its content: nobody ever reads a half-written one.
    linkSync(complete, file);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    removeIfPresent(complete);
  }
}

function readHolder(file: string): Holder | null {
  try {
    const { pid, startedAt } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder>;
    return typeof pid === 'number' && typeof startedAt === 'string' ? { pid, startedAt } : null;
  } catch {
    // Absent or not ours to read: no living holder either way.
    return null;
  }
}

function isThisProcess(holder: Holder): boolean {
  return holder.pid === process.pid && holder.startedAt === (processStart(process.pid) ?? '');
}

function isAlive({ pid, startedAt }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    if (!hasCode(error, 'EPERM')) return false;
  }
  const start = processStart(pid);
  return start === null || startedAt === '' || start === startedAt;
}

/** When the process started, in whatever notation the system has; null where it cannot be told. */
function processStart(pid: number): string | null {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
    }
    if (process.platform === 'win32') return null;
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

function isFresh(file: string): boolean {
  try {
    return Date.now() - statSync(file).mtimeMs < BREAKER_STALE_MS;
  } catch {
    return false;
  }
}

function removeIfPresent(file: string): void {
  try {
    unlinkSync(file);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
