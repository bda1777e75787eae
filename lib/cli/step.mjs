import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The project's folder. Plain JavaScript here and in setup.mjs: these run before anything is installed. */
export const root = path.resolve(import.meta.dirname, '../..');

/** One line to the person at the console. */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Seconds with one decimal, German comma: "3,4 s". */
export function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1).replace('.', ',')} s`;
}

/**
 * Runs a package's program with this Node, without a shell, so that it works on every system.
 * @returns the exit code and, with `capture`, what it printed
 */
export function run(args, { env = {}, capture = false, command = process.execPath } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
      stdio: capture ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell: command.endsWith('.cmd'),
    });
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Path of a package's program inside node_modules. */
export function bin(...parts) {
  return path.join(root, 'node_modules', ...parts);
}

/** TypeScript entry points run through tsx; `react-server` lets modules marked `server-only` load. */
export function tsx(...args) {
  return ['--conditions=react-server', '--import', 'tsx', ...args];
}

/** SHA-256 over the names and contents of all files below the given places. */
export function fingerprint(places) {
  const hash = createHash('sha256');
  for (const place of places) addTo(hash, place);
  return hash.digest('hex');
}

function addTo(hash, place) {
  const full = path.join(root, place);
  if (!existsSync(full)) return;
  const entries = readDirectory(full);
  if (entries) {
    for (const name of entries) addTo(hash, `${place}/${name}`);
    return;
  }
  hash.update(`${place}\0`).update(readFileSync(full)).update('\0');
}

function readDirectory(full) {
  try {
    return readdirSync(full).sort();
  } catch (error) {
    if (error.code === 'ENOTDIR') return null;
    throw error;
  }
}
