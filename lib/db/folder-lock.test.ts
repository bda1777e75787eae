import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderLockedError, lockFolder } from './folder-lock';

let folder: string;
let child: ChildProcess | undefined;
const file = () => path.join(folder, 'beschlusswerk.lock');

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'beschlusswerk-lock-'));
});
afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

function holder(): { pid: number; startedAt: string } {
  return JSON.parse(readFileSync(file(), 'utf8')) as { pid: number; startedAt: string };
}

describe('the lock on the data folder', () => {
  it('keeps a second opener out with a German sentence, and lets it in after release', () => {
    const lock = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(FolderLockedError);
    expect(() => lockFolder(folder)).toThrow(
      /schon von einem laufenden Beschlusswerk geöffnet \(Prozess \d+\)/,
    );
    lock.release();
    lockFolder(folder).release();
  });

  it('is taken over from a dead process', async () => {
    child = spawn(process.execPath, ['-e', '0']);
    const pid = child.pid ?? 0;
    await new Promise((resolve) => child?.once('exit', resolve));
    writeFileSync(file(), JSON.stringify({ pid, startedAt: '1' }));
    lockFolder(folder).release();
  });

  it('is respected while another process lives', () => {
    child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    writeFileSync(file(), JSON.stringify({ pid: child.pid, startedAt: '' }));
    expect(() => lockFolder(folder)).toThrow(FolderLockedError);
    expect(holder().pid).toBe(child.pid);
  });

  it.runIf(process.platform === 'linux')('is taken over where the pid now belongs to another process', () => {
    child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    writeFileSync(file(), JSON.stringify({ pid: child.pid, startedAt: '1' }));
    const lock = lockFolder(folder);
    expect(holder().pid).toBe(process.pid);
    lock.release();
  });

  it('does not remove the lock of a process that took it over', () => {
    const lock = lockFolder(folder);
    writeFileSync(file(), JSON.stringify({ pid: 1, startedAt: 'other' }));
    lock.release();
    expect(holder().pid).toBe(1);
  });
});
