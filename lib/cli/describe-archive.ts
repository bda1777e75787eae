import { openArchive } from '@/lib/archive/open-archive';
import { sha256 } from '@/lib/archive/manifest';
import { formatConference } from '@/lib/i18n/format';

/** What an archive holds, in German lines: conference, files, size, and the hash it can be known by. */
export async function describeArchive(bytes: Uint8Array): Promise<string[]> {
  const opened = await openArchive(bytes);
  if (!opened.ok) throw new Error(opened.error);
  const { conference, files, program, schema } = opened.value.manifest;
  return [
    `${formatConference(conference)}: ${files.length} Dateien, ${bytes.length} Byte.`,
    `Erstellt mit Beschlusswerk ${program} (${schema}).`,
    `SHA-256: ${sha256(bytes)}`,
  ];
}
