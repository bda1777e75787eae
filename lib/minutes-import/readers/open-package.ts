import { crc32 } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { ok, refuse, type Result } from '@/lib/result';
import type { ReadRefusal } from './read-refusal';

/** What a package may claim and hold. */
export interface PackageLimits {
  /** Bytes unpacked, of all parts together. */
  largestPackage: number;
  /** Bytes unpacked, of one part that is read. */
  largestPart: number;
  mostEntries: number;
}

/** What a Word or ODT file of minutes stays below. */
const DOCUMENT_LIMITS: PackageLimits = {
  largestPackage: 300 * 1024 * 1024,
  largestPart: 24 * 1024 * 1024,
  mostEntries: 5000,
};
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
  return openParts(bytes, DOCUMENT_LIMITS, (name) => wanted.includes(name));
}

/** Opens a zip package and unpacks all of it, judged as above. Two parts of one name are refused. */
export async function openWholePackage(
  bytes: Uint8Array,
  limits: PackageLimits,
): Promise<Result<PackageParts, ReadRefusal>> {
  return openParts(bytes, limits, () => true);
}

async function openParts(
  bytes: Uint8Array,
  limits: PackageLimits,
  isWanted: (name: string) => boolean,
): Promise<Result<PackageParts, ReadRefusal>> {
  try {
    const zip = await yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    const entries = await judgedEntries(zip, limits);
    if (!entries.ok) return entries;
    const parts: PackageParts = new Map();
    for (const entry of entries.value.filter(({ fileName }) => isWanted(fileName))) {
      if (entry.uncompressedSize > limits.largestPart) return refuse('UNPACKS_TOO_LARGE');
      if (parts.has(entry.fileName)) return refuse('DAMAGED_FILE');
      parts.set(entry.fileName, await unpack(zip, entry));
    }
    return ok(parts);
  } catch {
    return refuse('DAMAGED_FILE');
  }
}

async function judgedEntries(
  zip: ZipFile,
  { largestPackage, mostEntries }: PackageLimits,
): Promise<Result<Entry[], ReadRefusal>> {
  if (zip.entryCount > mostEntries) return refuse('UNPACKS_TOO_LARGE');
  const entries: Entry[] = [];
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    total += entry.uncompressedSize;
    if (total > largestPackage || isBomb(entry)) return refuse('UNPACKS_TOO_LARGE');
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
