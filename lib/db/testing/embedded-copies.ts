import 'server-only';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { inject } from 'vitest';
import { openPGlite, type OpenDatabase } from '../client';
import { contentHash } from '../content-hash';
import { embeddedPostgres } from '../embedded-postgres';
import { applyMigrations } from '../schema-engine';
import { layInto, type LaidRows } from './laid-rows';

type Dump = Uint8Array<ArrayBuffer>;

const CACHE = path.resolve('node_modules/.cache/beschlusswerk');

/** A migrated PGlite in memory, empty or with these rows; closing it removes it. */
export async function embeddedCopy(rows?: LaidRows): Promise<OpenDatabase> {
  return openPGlite(loaded(rows ? await laidDump(rows) : await migratedDump()));
}

function loaded(dump: Dump): PGlite {
  return embeddedPostgres(undefined, { loadDataDir: new Blob([dump]) });
}

/** Laying rows takes seconds, loading a dump a quarter of one; code lays them, so a dump lives for one run only. */
function laidDump(rows: LaidRows): Promise<Dump> {
  return keptDump(path.join(inject('runFolder'), `${rows.name}.tar`), async () => {
    const pglite = loaded(await migratedDump());
    await layInto(openPGlite(pglite), rows);
    return pglite;
  });
}

/** Migrating takes seconds as well; this dump is kept from run to run, by its migrations. */
function migratedDump(): Promise<Dump> {
  return keptDump(path.join(CACHE, `migrated-${migrationsFingerprint()}.tar`), async () => {
    const pglite = embeddedPostgres();
    await applyMigrations(openPGlite(pglite));
    return pglite;
  });
}

async function keptDump(file: string, fill: () => Promise<PGlite>): Promise<Dump> {
  const kept = readIfPresent(file);
  if (kept) return kept;
  const pglite = await fill();
  const dump = new Uint8Array(await (await pglite.dumpDataDir('none')).arrayBuffer());
  await pglite.close();
  mkdirSync(path.dirname(file), { recursive: true });
  // Suites run side by side: the name appears only with the whole content behind it.
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, dump);
  renameSync(partial, file);
  return dump;
}

function migrationsFingerprint(): string {
  const folder = path.resolve('prisma/migrations');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.sql'),
  );
  return contentHash(files.sort().map((name) => readFileSync(path.join(folder, name), 'utf8'))).slice(0, 16);
}

function readIfPresent(file: string): Dump | null {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    return null;
  }
}
