import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { noteRunning, runningPrograms } from './running-programs.mjs';

const here = import.meta.dirname;

const guard = pathToFileURL(path.join(here, 'end-in-time.mjs')).href;

describe('npm start', () => {
  it.each(['abc', '0', '65536', '3000.5', '-1'])('answers PORT=%s with one sentence', async (port) => {
    const program = spawn(process.execPath, [path.join(here, 'start.mjs')], {
      env: { ...process.env, PORT: port },
    });
    let complained = '';
    program.stderr.on('data', (data: Buffer) => (complained += data.toString()));
    const [code] = (await once(program, 'close')) as [number];
    expect(code).toBe(1);
    expect(complained.trim().split('\n')).toHaveLength(1);
    expect(complained).toContain(`PORT muss eine Zahl zwischen 1 und 65535 sein, angegeben ist „${port}“`);
  });

  it('takes its server along when it is killed without a word', async () => {
    const server = `['--import', '${guard}', '-e', 'setInterval(() => {}, 1000)']`;
    const script = `const child = require('node:child_process').spawn(process.execPath, ${server}, { stdio: ['pipe', 'ignore', 'ignore'] });
      console.log(child.pid); setInterval(() => {}, 1000);`;
    const starter = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(createInterface({ input: starter.stdout }), 'line')) as [string];
    const pid = Number(line);
    expect(isAlive(pid)).toBe(true);
    starter.kill('SIGKILL');
    await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
  });

  it('ends when it is told to, although a browser holds a connection that it never used', async () => {
    // As the framework does: told to end, it waits until every connection is closed.
    const script = `const server = require('node:http').createServer(); process.on('SIGTERM', () => server.close());
      server.listen(0, '127.0.0.1', () => console.log(server.address().port));`;
    const server = spawn(process.execPath, ['--import', guard, '-e', script], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const [port] = (await once(createInterface({ input: server.stdout }), 'line')) as [string];
    const unused = connect(Number(port), '127.0.0.1');
    await once(unused, 'connect');
    server.kill('SIGTERM');
    expect(await once(server, 'exit')).toEqual([143, null]);
    unused.destroy();
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('programs that serve this folder', () => {
  const place = mkdtempSync(path.join(os.tmpdir(), 'beschlusswerk-running-'));
  afterAll(() => rmSync(place, { recursive: true }));

  it('are those that answer; the notes of others are removed', async () => {
    expect(await runningPrograms(path.join(place, 'none'))).toEqual([]);
    const server = createServer((_request, response) => response.end('ok')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    noteRunning(address, place);
    noteRunning('http://127.0.0.1:1', place);
    expect(await runningPrograms(place)).toEqual([address]);
    expect(readdirSync(place)).toHaveLength(1);
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
    expect(await runningPrograms(place)).toEqual([]);
  });
});
