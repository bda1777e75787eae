import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** The rules of the README's architecture chapter, held against every source file. */
const root = path.resolve(import.meta.dirname, '..');

const TOP_LEVEL = new Set([
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'next.config.js',
  'proxy.ts',
  'instrumentation.ts',
  'prisma',
  'app',
  'components',
  'lib',
  'e2e',
  'README.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'publiccode.yml',
]);
const NOT_OURS = new Set([
  'node_modules',
  'next-env.d.ts',
  'test-results',
  'playwright-report',
  'tsconfig.tsbuildinfo',
]);

/** What each layer may import, beside itself and packages. */
const MAY_IMPORT: Record<string, string[]> = {
  'lib/domain': [],
  'lib/text': ['lib/domain'],
  'lib/policy': ['lib/domain'],
  'lib/i18n': ['lib/domain', 'lib/policy', 'lib/minutes-import', 'lib/db'],
  'lib/minutes-import': ['lib/domain', 'lib/i18n', 'lib/text'],
  'lib/plan-reading': ['lib/domain'],
  // Rules that read what a resolution asks of whom; what they read is handed to the database by use cases.
  'lib/demand-reading': ['lib/domain', 'lib/i18n', 'lib/text', 'lib/minutes-import'],
  // The sentences that minutes write of the record: frozen with them, so no words of the interface.
  'lib/minutes-text': ['lib/domain', 'lib/i18n'],
  // The words a letter proposes: frozen with its sending, so no words of the interface either.
  'lib/letters': ['lib/domain', 'lib/i18n'],
  'lib/documents': ['lib/domain', 'lib/i18n', 'lib/text'],
  'lib/db': ['lib/domain', 'lib/policy'],
  // The rows of a term and the file they travel in: a use case decides who may, this does it.
  'lib/archive': ['lib/db', 'lib/policy', 'lib/domain', 'lib/i18n', 'lib/documents', 'lib/minutes-import'],
  // The holiday library in the shape the domain asks for: it computes and reads nothing, but it is no rule of ours.
  'lib/holidays': ['lib/domain'],
  'lib/use-cases': [
    'lib/domain',
    'lib/text',
    'lib/policy',
    'lib/db',
    'lib/archive',
    'lib/holidays',
    'lib/minutes-import',
    'lib/demand-reading',
    'lib/minutes-text',
    'lib/letters',
    // What is sent is kept with its rendering, typeset before the transaction.
    'lib/documents',
    'lib/auth',
    'lib/mail',
  ],
  'lib/read': [
    'lib/db',
    'lib/policy',
    'lib/domain',
    'lib/holidays',
    'lib/text',
    'lib/i18n',
    'lib/minutes-import',
    'lib/minutes-text',
  ],
  'lib/auth': ['lib/domain', 'lib/policy', 'lib/db', 'lib/use-cases'],
  'lib/mail': ['lib/domain', 'lib/i18n'],
  'lib/jobs': ['lib/domain', 'lib/policy', 'lib/db', 'lib/i18n', 'lib/mail', 'lib/use-cases'],
  'lib/forms': ['lib/domain', 'lib/text', 'lib/policy', 'lib/i18n', 'lib/auth', 'lib/use-cases', 'lib/jobs'],
  components: ['lib/domain', 'lib/text', 'lib/i18n', 'lib/forms', 'lib/read', 'lib/policy'],
  app: [
    'components',
    'lib/domain',
    'lib/text',
    'lib/policy',
    'lib/i18n',
    'lib/read',
    'lib/use-cases',
    'lib/auth',
    'lib/forms',
    'lib/documents',
    'lib/minutes-import',
  ],
};
const SERVER_ONLY = [
  'lib/db',
  'lib/archive',
  'lib/holidays',
  'lib/use-cases',
  'lib/read',
  'lib/auth',
  'lib/mail',
  'lib/jobs',
];
/** Single modules at lib/ that any layer but the domain may use. */
const SHARED_MODULES = /^lib\/[a-z-]+$/;
/** Layers that may be imported for their types alone. */
const TYPES_ONLY: Record<string, string[]> = {
  components: ['lib/read'],
  // the enums of the schema, each of whose values needs its German word
  'lib/i18n': ['lib/db'],
};

interface SourceFile {
  name: string;
  text: string;
  layer: string;
}

const files = sourceFiles();
const production = files.filter((file) => !/\.test\.tsx?$/.test(file.name));

describe('structure', () => {
  it('keeps the top level to the agreed names', () => {
    const strange = readdirSync(root).filter(
      (name) => !name.startsWith('.') && !TOP_LEVEL.has(name) && !NOT_OURS.has(name),
    );
    expect(strange).toEqual([]);
  });

  it('imports only in the agreed direction', () => {
    const violations = production.flatMap((file) =>
      imports(file)
        .filter(({ layer, target }) => !mayImport(file.layer, layer, target))
        .map(({ target }) => `${file.name} → ${target}`),
    );
    expect(violations).toEqual([]);
  });

  it('imports views into components as types only', () => {
    const violations = production.flatMap((file) =>
      imports(file)
        .filter(({ layer, typeOnly }) => !typeOnly && (TYPES_ONLY[file.layer] ?? []).includes(layer))
        .map(({ target }) => `${file.name} → ${target}`),
    );
    expect(violations).toEqual([]);
  });

  it('guards server layers with server-only', () => {
    const unguarded = production.filter(
      (file) =>
        SERVER_ONLY.includes(file.layer) &&
        !file.name.endsWith('.mjs') &&
        !/^(\/\*[\s\S]*?\*\/\s*)?import 'server-only';/.test(file.text),
    );
    expect(unguarded.map((file) => file.name)).toEqual([]);
  });

  it('has no barrels and no leftovers drawer', () => {
    const drawers = files.filter((file) =>
      /(^|\/)(index|utils?|helpers?|misc|common)(\.|\/)/.test(file.name),
    );
    expect(drawers.map((file) => file.name)).toEqual([]);
  });

  it('keeps files below 300 lines and pages below 80', () => {
    const long = files.filter((file) => {
      const lines = file.text.split('\n').length - 1;
      return lines > (file.name.endsWith('/page.tsx') ? 80 : 300) && !file.name.endsWith('/de.ts');
    });
    expect(long.map((file) => file.name)).toEqual([]);
  });

  it('names files in kebab-case', () => {
    const odd = files.filter((file) => {
      const base = path.basename(file.name);
      return !/^(\[[a-z.]+\]|[a-z0-9]+(-[a-z0-9]+)*)(\.[a-z0-9]+)*\.(tsx?|mjs)$/.test(base);
    });
    expect(odd.map((file) => file.name)).toEqual([]);
  });

  it('keeps the domain free of clock and chance', () => {
    const impure = production.filter(
      (file) =>
        file.layer === 'lib/domain' &&
        /\bDate\.now\(|\bnew Date\(\)|Math\.random|process\.env/.test(file.text),
    );
    expect(impure.map((file) => file.name)).toEqual([]);
  });

  it('writes outside of a transaction only what decides nothing: counters, deliveries, what was read', () => {
    const direct = /database\(\)\s*\.\w+\s*\.(create|update|upsert|delete)|\.\$executeRaw/;
    const writers = production.filter((file) => direct.test(file.text)).map((file) => file.name);
    expect(writers.sort()).toEqual(['lib/db/notifications.ts', 'lib/db/outbox.ts', 'lib/db/rate-limit.ts']);
  });

  it('opens write transactions in lib/db/mutate.ts only', () => {
    const openers = production.filter(
      (file) => file.text.includes('$transaction') && file.name !== 'lib/db/mutate.ts',
    );
    expect(openers.map((file) => file.name)).toEqual([]);
  });
});

function mayImport(from: string, to: string, target: string): boolean {
  if (from === to) return true;
  if (SHARED_MODULES.test(target)) return from !== 'lib/domain' || target === 'lib/result';
  const allowed = MAY_IMPORT[from];
  return allowed === undefined || allowed.includes(to);
}

function imports(file: SourceFile): { target: string; layer: string; typeOnly: boolean }[] {
  const found = file.text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm);
  return [...found, ...file.text.matchAll(/()\bimport\('([^']+)'\)/g)].flatMap((match) => {
    const target = resolveImport(file.name, match[2] ?? '');
    return target === null
      ? []
      : [{ target, layer: layerOf(target), typeOnly: match[1] !== undefined && match[1] !== '' }];
  });
}

/** The imported module's path from the root, without its ending; null for a package. */
function resolveImport(from: string, specifier: string): string | null {
  if (specifier.startsWith('@/')) return specifier.slice(2).replace(/\.tsx?$/, '');
  if (!specifier.startsWith('.')) return null;
  return path.posix.join(path.posix.dirname(from), specifier).replace(/\.tsx?$/, '');
}

function layerOf(name: string): string {
  const [first = '', second = ''] = name.split('/');
  return first === 'lib' ? `lib/${second}` : first;
}

function sourceFiles(): SourceFile[] {
  return ['app', 'components', 'lib', 'e2e', 'prisma'].flatMap((folder) => walk(folder));
}

function walk(folder: string): SourceFile[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return name === 'lib/db/generated' ? [] : walk(name);
    if (!/\.(tsx?|mjs)$/.test(entry.name)) return [];
    return [{ name, text: readFileSync(path.join(root, name), 'utf8'), layer: layerOf(name) }];
  });
}
