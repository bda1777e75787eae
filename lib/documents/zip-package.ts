import { crc32, deflateRawSync } from 'node:zlib';

/** A file inside a package; `stored` ones are not compressed (ODT's mimetype must not be). */
export interface PackageFile {
  name: string;
  content: string;
  stored?: boolean;
}

/** 1 January 1980, the first day the format knows: a real time would change the bytes at every rendering. */
const FIXED_DAY = 0x21;
const UTF8_NAMES = 0x0800;
const VERSION = 20;
const DEFLATED = 8;

/** Files → a zip package, in the order given. The same files give the same bytes. */
export function zipPackage(files: readonly PackageFile[]): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const packed = packFile(file);
    bodies.push(packed.header, packed.data);
    directory.push(directoryEntry(packed, offset));
    offset += packed.header.length + packed.data.length;
  }
  const index = Buffer.concat(directory);
  return new Uint8Array(Buffer.concat([...bodies, index, endRecord(files.length, index.length, offset)]));
}

interface PackedFile {
  name: Buffer;
  /** The fields that the header of a file and its entry in the directory share. */
  facts: Buffer;
  header: Buffer;
  data: Buffer;
}

function packFile({ name, content, stored }: PackageFile): PackedFile {
  const raw = Buffer.from(content, 'utf8');
  const data = stored ? raw : deflateRawSync(raw, { level: 9 });
  const encodedName = Buffer.from(name, 'utf8');
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(VERSION, 0);
  facts.writeUInt16LE(UTF8_NAMES, 2);
  facts.writeUInt16LE(stored ? 0 : DEFLATED, 4);
  facts.writeUInt16LE(0, 6);
  facts.writeUInt16LE(FIXED_DAY, 8);
  facts.writeUInt32LE(crc32(raw), 10);
  facts.writeUInt32LE(data.length, 14);
  facts.writeUInt32LE(raw.length, 18);
  facts.writeUInt16LE(encodedName.length, 22);
  return {
    name: encodedName,
    facts,
    header: Buffer.concat([signature(0x04034b50), facts, encodedName]),
    data,
  };
}

function directoryEntry({ name, facts }: PackedFile, offset: number): Buffer {
  const madeBy = Buffer.alloc(2);
  madeBy.writeUInt16LE(VERSION);
  const place = Buffer.alloc(14);
  place.writeUInt32LE(offset, 10);
  return Buffer.concat([signature(0x02014b50), madeBy, facts, place, name]);
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(18);
  record.writeUInt16LE(count, 4);
  record.writeUInt16LE(count, 6);
  record.writeUInt32LE(size, 8);
  record.writeUInt32LE(offset, 12);
  return Buffer.concat([signature(0x06054b50), record]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
