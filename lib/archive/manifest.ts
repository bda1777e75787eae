import 'server-only';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { programFile } from '@/lib/program-file';

/** Raised whenever an older program could no longer read what this one writes. */
export const ARCHIVE_FORMAT = 1;
export const MANIFEST_NAME = 'manifest.json';

const FileSchema = z.object({
  name: z.string().min(1).max(300),
  /** Bytes. */
  size: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export const ManifestSchema = z.object({
  /** What kind of file this is. */
  kind: z.literal('beschlusswerk-term'),
  format: z.int().min(1),
  /** The program that wrote it, "0.1.0". */
  program: z.string(),
  /** The last migration of its database, "0009_conference_day". */
  schema: z.string(),
  conference: z.object({ number: z.int().min(1), year: z.int() }),
  files: z.array(FileSchema),
});
/** What the archive says of itself. It holds no moment: the same term gives the same bytes. */
export type Manifest = z.output<typeof ManifestSchema>;

/** Enough to tell that a newer program wrote it, whatever else that one says. */
export const FormatSchema = z.object({ kind: z.literal('beschlusswerk-term'), format: z.int() });

/** The manifest of these files, in their order. */
export function manifestOf(
  conference: Manifest['conference'],
  files: readonly { name: string; content: Uint8Array }[],
): Manifest {
  return {
    ...{
      kind: 'beschlusswerk-term',
      format: ARCHIVE_FORMAT,
      program: programVersion(),
      schema: schemaVersion(),
    },
    conference,
    files: files.map(({ name, content }) => ({ name, size: content.length, sha256: sha256(content) })),
  };
}

/** SHA-256 of bytes, hex. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The last migration this program knows. */
export function schemaVersion(): string {
  const landed = z.record(z.string(), z.string()).parse(readJson('prisma/migrations/landed.json'));
  return Object.keys(landed).sort().at(-1) ?? '';
}

function programVersion(): string {
  return z.object({ version: z.string() }).parse(readJson('package.json')).version;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(programFile(file), 'utf8'));
}
