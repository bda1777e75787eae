import { crc32 } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { ok, refuse, type Result } from '@/lib/result';
import type { ReadRefusal } from './read-refusal';

/** Bytes: what the whole package may claim, what one part that is read may hold. */
const LARGEST_PACKAGE = 300 * 1024 * 1024;
const LARGEST_PART = 24 * 1024 * 1024;
const MOST_ENTRIES = 5000;
/** XML shrinks to a tenth; only a bomb shrinks to a two-hundredth. Small parts of repeated text may. */
const HIGHEST_RATIO = 200;
const RATIO_FROM = 8 * 1024 * 1024;

/** The parts of a Word or ODT package, by their name inside it. */
export type PackageParts = Map<string, Uint8Array>;

/**
 * Opens a zip package and unpacks the parts named. Sizes, ratios and the number of entries are judged before
 * anything is unpacked; what unpacks to more than it claims is refused as well.
 */
export async function openPackage(
  bytes: Uint8Array,
  wanted: readonly string[],
): Promise<Result<PackageParts, ReadRefusal>> {
  try {
    const zip = await yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    const entries = await judgedEntries(zip);
    if (!entries.ok) return entries;
    const parts: PackageParts = new Map();
    for (const entry of entries.value.filter(({ fileName }) => wanted.includes(fileName))) {
      if (entry.uncompressedSize > LARGEST_PART) return refuse('UNPACKS_TOO_LARGE');
      parts.set(entry.fileName, await unpack(zip, entry));
    }
    return ok(parts);
  } catch {
    return refuse('DAMAGED_FILE');
  }
}

async function judgedEntries(zip: ZipFile): Promise<Result<Entry[], ReadRefusal>> {
  if (zip.entryCount > MOST_ENTRIES) return refuse('UNPACKS_TOO_LARGE');
  const entries: Entry[] = [];
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    total += entry.uncompressedSize;
    if (total > LARGEST_PACKAGE || isBomb(entry)) return refuse('UNPACKS_TOO_LARGE');
    if (entry.isEncrypted()) return refuse('OFFICE_ENCRYPTED');
    entries.push(entry);
  }
  return ok(entries);
}

function isBomb({ uncompressedSize, compressedSize }: Entry): boolean {
  return uncompressedSize > RATIO_FROM && uncompressedSize > compressedSize * HIGHEST_RATIO;
}

async function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  const whole = Buffer.concat(chunks);
  if (crc32(whole) !== entry.crc32) throw new Error(`checksum of ${entry.fileName}`);
  return whole;
}
