import 'server-only';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { openPGlite, type OpenDatabase } from './client';
import { embeddedPostgres } from './embedded-postgres';
import type { MigrationList, SchemaContainer, SchemaEngine } from '@prisma/schema-engine-wasm';

/**
 * Prisma's own schema engine as WebAssembly: applies and drafts migrations without a downloaded binary.
 * Its package expects a bundler that understands `import … from "x.wasm"`; Node does not, hence the manual start.
 */
interface EngineBindings {
  SchemaEngine: typeof SchemaEngine;
  __wbg_set_wasm: (wasm: WebAssembly.Exports) => void;
}

const PRISMA_FOLDER = path.resolve(process.cwd(), 'prisma');
const NO_FILTER = { externalTables: [], externalEnums: [] };

// The package knows one instance a process and keeps views of its memory; a second start of a reloaded module breaks it.
const slot = globalThis as typeof globalThis & { beschlusswerkSchemaEngine?: Promise<EngineBindings> };

async function loadBindings(): Promise<EngineBindings> {
  const require = createRequire(path.join(process.cwd(), 'package.json'));
  const folder = path.dirname(require.resolve('@prisma/schema-engine-wasm'));
  const engine = (await import('@prisma/schema-engine-wasm/schema_engine_bg')) as unknown as EngineBindings;
  const bytes = readFileSync(path.join(folder, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, {
    './schema_engine_bg.js': engine as unknown as WebAssembly.ModuleImports,
  });
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return engine;
}

async function withEngine<T>(
  { adapter, runScript }: OpenDatabase,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  slot.beschlusswerkSchemaEngine ??= loadBindings();
  const { SchemaEngine: Engine } = await slot.beschlusswerkSchemaEngine;
  // The adapters' own executeScript is no good for migrations: one splits at every semicolon, also inside functions
  // and comments; the other does not wait for the end and loses errors.
  const connect = async () => Object.assign(await adapter.connect(), { executeScript: runScript });
  const connectToShadowDb = async () => {
    const shadow = openPGlite(embeddedPostgres());
    return Object.assign(await shadow.adapter.connect(), {
      executeScript: shadow.runScript,
      dispose: shadow.close,
    });
  };
  const { provider, adapterName } = adapter;
  const factory = bindMigrationAwareSqlAdapterFactory({ provider, adapterName, connect, connectToShadowDb });
  const engine = await Engine.new({ datamodels: undefined }, () => undefined, factory);
  try {
    return await work(engine);
  } finally {
    engine.free();
  }
}

/** The landed migrations in order, as the engine wants them. */
function migrationList(): MigrationList {
  const baseDir = path.join(PRISMA_FOLDER, 'migrations');
  const folders = readdirSync(baseDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return {
    baseDir,
    lockfile: {
      path: 'migration_lock.toml',
      content: readFileSync(path.join(baseDir, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: folders.map((folder) => ({
      path: folder,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(path.join(baseDir, folder, 'migration.sql'), 'utf8') },
      },
    })),
  };
}

function schemaFiles(): SchemaContainer[] {
  return readdirSync(PRISMA_FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.prisma'))
    .sort()
    .map((file) => ({
      path: path.join(PRISMA_FOLDER, file),
      content: readFileSync(path.join(PRISMA_FOLDER, file), 'utf8'),
    }));
}

/**
 * Applies the migrations that the database has not seen, each whole or not at all; returns their names, oldest first.
 */
export async function applyMigrations(database: OpenDatabase): Promise<string[]> {
  const result = await withEngine(database, (engine) =>
    engine.applyMigrations({ migrationsList: migrationList(), filters: NO_FILTER }),
  );
  return result.appliedMigrationNames;
}

/**
 * The SQL that leads from the landed migrations to prisma/*.prisma; null where they agree. The migrations are
 * replayed in an embedded database that lives only as long as this call.
 */
export async function draftMigration(): Promise<string | null> {
  const migrations = migrationList();
  const scratch = openPGlite(embeddedPostgres());
  const result = await withEngine(scratch, (engine) =>
    engine.diff({
      from: migrations.migrationDirectories.length ? { tag: 'migrations', ...migrations } : { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files: schemaFiles() },
      script: true,
      exitCode: true,
      filters: NO_FILTER,
    }),
  );
  await scratch.close();
  return result.exitCode === 2 ? result.stdout : null;
}
