import { ok, refuse, type Result } from '@/lib/result';
import type { ReadRefusal } from './read-refusal';

const LINE_CONTROLS = new Set([0x09, 0x0a, 0x0c, 0x0d]);

/** The characters above ASCII that German office texts in Windows-1252 are made of. */
const USUAL_IN_GERMAN = new Set(
  'äöüÄÖÜß„“”‚‘’–—…§€°²³µ·•«»›‹éèêëáàâåçñóòôøíìîïúùûÉÈÁÀÇÓØŠšŽžæÆ½¼¾×®©™†´¨¡¿\u00a0\u00ad',
);

/** Windows-1252 from 0x80 to 0x9f; a space stands for the five places that are not assigned. */
const ABOVE_LATIN1 = Array.from('€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ', (sign) =>
  sign === ' ' ? undefined : sign,
);

/** Share of the characters above ASCII that must be usual ones for a text to count as Windows-1252. */
const LEAST_USUAL = 0.9;

/**
 * Bytes of a text file → text. UTF-8, UTF-16 with a byte order mark, or Windows-1252, in this order;
 * refuses anything else, so that no name reaches the minutes with broken characters.
 */
export function decodeText(bytes: Uint8Array): Result<string, ReadRefusal> {
  const marked = markedEncoding(bytes);
  if (marked) return decodeStrictly(bytes, marked);
  const utf8 = decodeStrictly(bytes, 'utf-8');
  return utf8.ok || looksLikeBrokenUtf8(bytes) ? utf8 : decodeWindows1252(bytes);
}

function markedEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function decodeStrictly(bytes: Uint8Array, encoding: string): Result<string, ReadRefusal> {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return hasControls(text) ? refuse('UNKNOWN_ENCODING') : ok(text);
  } catch {
    return refuse('UNKNOWN_ENCODING');
  }
}

function decodeWindows1252(bytes: Uint8Array): Result<string, ReadRefusal> {
  const text = fromWindows1252(bytes);
  if (hasControls(text)) return refuse('UNKNOWN_ENCODING');
  const above = Array.from(text).filter((character) => character > '\u007f');
  const usual = above.filter((character) => USUAL_IN_GERMAN.has(character));
  return usual.length >= above.length * LEAST_USUAL ? ok(text) : refuse('UNKNOWN_ENCODING');
}

/** By hand: Node's own decoder takes Windows-1252 for Latin-1 and loses „these“ quotes. */
function fromWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return latin1.replace(/[\u0080-\u009f]/g, (sign) => ABOVE_LATIN1[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** C0 and C1 controls: the unassigned places of Windows-1252 decode to the latter. */
function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code < 0x20 && !LINE_CONTROLS.has(code)) || (code >= 0x7f && code < 0xa0 && code !== 0x85))
      return true;
  }
  return false;
}

/** A file with intact multi-byte characters was UTF-8 once: as Windows-1252 it would read "Ã¼" for "ü". */
function looksLikeBrokenUtf8(bytes: Uint8Array): boolean {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  let intact = 0;
  let broken = 0;
  for (const character of lenient) {
    if (character === '\ufffd') broken += 1;
    else if (character > '\u007f') intact += 1;
  }
  return intact > broken;
}
