import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Minutes } from '@/lib/domain/minutes';

const root = path.resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

/** What `minutes:read` prints of a file. */
export async function readBack(content: Buffer, fileName: string): Promise<Minutes> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'beschlusswerk-niederschrift-'));
  try {
    const file = path.join(folder, fileName);
    writeFileSync(file, content);
    const command = ['--conditions=react-server', '--import', 'tsx', 'lib/cli/minutes-read.ts', file];
    const { stdout } = await run(process.execPath, command, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
    return JSON.parse(stdout) as Minutes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
