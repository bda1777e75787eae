import 'server-only';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A throw-away PostgreSQL server for tests. */
export interface PostgresServer {
  /** Address of its maintenance database. */
  url: string;
  stop: () => void;
}

const DEBIAN = '/usr/lib/postgresql';

/** The folder with initdb and pg_ctl: from PATH, else Debian's newest; null where there is none. */
export function findPostgres(): string | null {
  const onPath = (process.env.PATH ?? '').split(path.delimiter);
  const debian = existsSync(DEBIAN)
    ? readdirSync(DEBIAN)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => path.join(DEBIAN, version, 'bin'))
    : [];
  return [...debian, ...onPath].find((folder) => hasServer(folder)) ?? null;
}

function hasServer(folder: string): boolean {
  return ['initdb', 'pg_ctl', 'postgres'].every((program) => existsSync(path.join(folder, program)));
}

/** Creates and starts a server on a free loopback port; durability is off, for it lives as long as the test run. */
export function startPostgres(folder: string, port: number): PostgresServer {
  const data = mkdtempSync(path.join(tmpdir(), 'beschlusswerk-postgres-'));
  const asRoot = process.getuid?.() === 0;
  if (asRoot) execFileSync('chown', ['postgres', data]);
  // PostgreSQL refuses to run as root.
  const run = (program: string, ...args: string[]) => {
    const command = [path.join(folder, program), ...args];
    const [file = '', ...rest] = asRoot ? ['runuser', '-u', 'postgres', '--', ...command] : command;
    execFileSync(file, rest, { stdio: 'ignore', cwd: data });
  };
  run('initdb', '-D', data, '-U', 'test', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync');
  const options = [
    `-p ${port}`,
    '-c listen_addresses=127.0.0.1',
    `-c unix_socket_directories=${data}`,
    // Not UTC, as on most servers here: what depends on the zone by mistake shows.
    '-c timezone=Europe/Berlin',
    '-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200',
  ].join(' ');
  run('pg_ctl', '-D', data, '-w', '-o', options, '-l', path.join(data, 'log'), 'start');
  return {
    url: `postgresql://test@127.0.0.1:${port}/postgres`,
    stop: () => {
      run('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
      rmSync(data, { recursive: true, force: true });
    },
  };
}
