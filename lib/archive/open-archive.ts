import 'server-only';
import { z } from 'zod';
import type { RefusalCode } from '@/lib/domain/refusal';
import {
  openWholePackage,
  type PackageLimits,
  type PackageParts,
} from '@/lib/minutes-import/readers/open-package';
import { ok, refuse, type Result } from '@/lib/result';
import type { ArchiveRow, TermContent } from './archive-row';
import {
  ARCHIVE_FORMAT,
  FormatSchema,
  MANIFEST_NAME,
  ManifestSchema,
  schemaVersion,
  sha256,
  type Manifest,
} from './manifest';
import { AUDIT_FILE, CONTEXT_FILE, dataFile, documentFile } from './pack-archive';
import { TERM_TABLES } from './term-tables';

/** An archive whose every file is as its manifest says. */
export interface OpenedArchive {
  manifest: Manifest;
  content: TermContent;
  /** The bytes of a stored file by their SHA-256; null if the archive does not hold them. */
  document: (hash: string) => Uint8Array | null;
}

/** A term's files, each up to 20 MB; more than any term so far by a hundred times. */
const LIMITS: PackageLimits = {
  largestPackage: 4 * 1024 ** 3,
  largestPart: 512 * 1024 ** 2,
  mostEntries: 50_000,
};

type ArchiveRefusal = Extract<RefusalCode, 'ARCHIVE_DAMAGED' | 'ARCHIVE_TOO_NEW'>;

/**
 * Reads an archive without a database and checks it: every file that the manifest names is there with its hash, and no
 * other. Nothing is ever written under a name from the file.
 * Refuses ARCHIVE_DAMAGED, ARCHIVE_TOO_NEW.
 */
export async function openArchive(bytes: Uint8Array): Promise<Result<OpenedArchive, ArchiveRefusal>> {
  const parts = await openWholePackage(bytes, LIMITS);
  if (!parts.ok) return refuse('ARCHIVE_DAMAGED');
  const manifest = readManifest(parts.value);
  if (!manifest.ok) return manifest;
  if (!isWhole(parts.value, manifest.value)) return refuse('ARCHIVE_DAMAGED');
  const content = readContent(parts.value, manifest.value);
  if (content === null) return refuse('ARCHIVE_DAMAGED');
  const document = (hash: string) => parts.value.get(documentFile(hash)) ?? null;
  return ok({ manifest: manifest.value, content, document });
}

function readManifest(parts: PackageParts): Result<Manifest, ArchiveRefusal> {
  const text = jsonIn(parts, MANIFEST_NAME);
  const kind = FormatSchema.safeParse(text);
  if (!kind.success) return refuse('ARCHIVE_DAMAGED');
  if (kind.data.format > ARCHIVE_FORMAT) return refuse('ARCHIVE_TOO_NEW');
  const manifest = ManifestSchema.safeParse(text);
  if (!manifest.success) return refuse('ARCHIVE_DAMAGED');
  // Migrations are numbered: a later one may hold columns that this database does not know.
  return manifest.data.schema > schemaVersion() ? refuse('ARCHIVE_TOO_NEW') : ok(manifest.data);
}

function isWhole(parts: PackageParts, { files }: Manifest): boolean {
  const named = new Set(files.map(({ name }) => name));
  if (named.size !== files.length || named.has(MANIFEST_NAME) || parts.size !== files.length + 1)
    return false;
  return files.every((file) => {
    const content = parts.get(file.name);
    return content?.length === file.size && sha256(content) === file.sha256;
  });
}

const RowsSchema = z.array(z.record(z.string(), z.json()));
const ContextSchema = z.record(z.string(), RowsSchema);

function readContent(parts: PackageParts, { conference }: Manifest): TermContent | null {
  const known = TERM_TABLES.map(({ table }) => table);
  const unknown = [...parts.keys()].some(
    (name) => name.startsWith('data/') && !known.map(dataFile).includes(name),
  );
  const context = ContextSchema.safeParse(jsonIn(parts, CONTEXT_FILE));
  const audit = RowsSchema.safeParse(jsonIn(parts, AUDIT_FILE));
  if (unknown || !context.success || !audit.success) return null;
  const tables = new Map<string, ArchiveRow[]>();
  for (const table of known) {
    // A table that is younger than the archive has no rows in it.
    const rows = parts.has(dataFile(table)) ? RowsSchema.safeParse(jsonIn(parts, dataFile(table))) : null;
    if (rows && !rows.success) return null;
    tables.set(table, rows?.data ?? []);
  }
  return { conference, tables, context: new Map(Object.entries(context.data)), audit: audit.data };
}

function jsonIn(parts: PackageParts, name: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(parts.get(name)));
  } catch {
    return undefined;
  }
}
