import 'server-only';
import { canonicalJson } from '@/lib/db/content-hash';
import { zipPackage } from '@/lib/documents/zip-package';
import type { ArchiveRow, TermContent } from './archive-row';
import { MANIFEST_NAME, manifestOf, sha256 } from './manifest';

/** A file of an archive. */
export interface ArchiveFile {
  name: string;
  content: Uint8Array;
}

/** Where the rows of a table stand. */
export const dataFile = (table: string) => `data/${table}.json`;
export const CONTEXT_FILE = 'context.json';
export const AUDIT_FILE = 'audit.json';
/** A stored file by its content: two of the same bytes are one. */
export const documentFile = (hash: string) => `documents/${hash}`;
/** What was printed of the term, to be read without this program. */
const printFile = (name: string) => `prints/${name}`;

/**
 * The archive of a term as one zip file: rows as JSON, one a line, the stored files, what was printed, and a manifest
 * with the hash of each. Nothing is compressed and nothing tells the time, so the same term gives the same bytes.
 */
export function packArchive(
  content: TermContent,
  documents: readonly Uint8Array[],
  prints: readonly ArchiveFile[],
): Uint8Array {
  const stored = new Map(documents.map((bytes) => [documentFile(sha256(bytes)), bytes]));
  const files: ArchiveFile[] = [
    ...[...content.tables].map(([table, rows]) => textFile(dataFile(table), jsonLines(rows))),
    textFile(CONTEXT_FILE, contextJson(content.context)),
    textFile(AUDIT_FILE, jsonLines(content.audit)),
    ...[...stored].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, bytes]) => ({ name, content: bytes })),
    ...prints.map(({ name, content: bytes }) => ({ name: printFile(name), content: bytes })),
  ];
  const manifest = JSON.stringify(manifestOf(content.conference, files), null, 2);
  const packed = [textFile(MANIFEST_NAME, `${manifest}\n`), ...files];
  return zipPackage(packed.map((file) => ({ ...file, stored: true })));
}

function textFile(name: string, text: string): ArchiveFile {
  return { name, content: new TextEncoder().encode(text) };
}

/** An array of rows, one a line, so that two archives can be compared line by line. */
function jsonLines(rows: readonly ArchiveRow[]): string {
  return rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => canonicalJson(row)).join(',\n')}\n]\n`;
}

function contextJson(context: TermContent['context']): string {
  const parts = [...context].map(([table, rows]) => `${JSON.stringify(table)}: ${jsonLines(rows).trimEnd()}`);
  return `{\n${parts.join(',\n')}\n}\n`;
}
