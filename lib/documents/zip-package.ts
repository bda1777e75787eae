import { zipSync, type Zippable } from 'fflate';

/** A file inside a package; `stored` ones are not compressed (ODT's mimetype must not be). */
export interface PackageFile {
  name: string;
  content: string | Uint8Array;
  stored?: boolean;
}

/** Local midnight of the first day the format knows: a real time would change the bytes at every rendering. */
const FIXED_DAY = new Date(1980, 0, 1);

/** Files → a zip package, in the order given. The same files give the same bytes. */
export function zipPackage(files: readonly PackageFile[]): Uint8Array {
  const encoder = new TextEncoder();
  const entries = files.map(({ name, content, stored }): [string, Zippable[string]] => [
    name,
    [
      typeof content === 'string' ? encoder.encode(content) : content,
      { level: stored ? 0 : 9, mtime: FIXED_DAY },
    ],
  ]);
  return zipSync(Object.fromEntries(entries));
}
