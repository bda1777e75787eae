import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.resolve(import.meta.dirname, '../..');
const run = promisify(execFile);
const PACKAGE = path.join(root, 'node_modules/@sparticuz/chromium');
const CACHE = path.join(root, 'node_modules/.cache/beschlusswerk');
const UNPACK = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;

/**
 * The Chromium that comes as an npm package, unpacked once beside the packages: a browser without any window, which
 * takes half the processor's time of one that has them. Null where it does not exist (it does for Linux on x64) or does
 * not run, for want of libraries that an installed browser brings along.
 */
export async function packagedBrowser(): Promise<string | null> {
  if (process.platform !== 'linux' || os.arch() !== 'x64' || !existsSync(PACKAGE)) return null;
  try {
    const browser = path.join(await unpacked(), 'chromium');
    await run(browser, ['--version']);
    return browser;
  } catch {
    return null;
  }
}

/** The folder it was unpacked to, by its version; runs side by side may both unpack it. */
async function unpacked(): Promise<string> {
  const { version } = JSON.parse(readFileSync(path.join(PACKAGE, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = path.join(CACHE, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  // The package knows no other place than the folder for temporary files.
  const env = { ...process.env, TMPDIR: partial };
  try {
    await run(process.execPath, ['--input-type=module', '-e', UNPACK], { cwd: root, env });
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
