import path from 'node:path';
import { ok, refuse, type Result } from '@/lib/result';
import { sourceFromText } from '../source-from-text';
import type { SourceFormat, SourceText } from '../source-text';
import { decodeText } from './decode-text';
import { detectContent, isEncryptedOffice, type FoundContent } from './detect-content';
import type { ReadRefusal } from './read-refusal';

/** Bytes. Issue 2: up to 20 MB. */
export const LARGEST_SOURCE_FILE = 20 * 1024 * 1024;

/** Some ten times the longest minutes known; what is longer would only keep the program busy for everybody. */
const MOST_LINES = 10_000;
const MOST_CHARACTERS = 2_000_000;
/** The longest text a block may hold (minutes-schema). */
const LONGEST_LINE = 20_000;

const FORMAT_BY_ENDING: Record<string, SourceFormat> = {
  '.txt': 'txt',
  '.text': 'txt',
  '.md': 'md',
  '.markdown': 'md',
  '.docx': 'docx',
  '.odt': 'odt',
  '.pdf': 'pdf',
};

/** What a file of each format must begin with. */
const CONTENT_OF_FORMAT: Record<SourceFormat, FoundContent> = {
  txt: 'other',
  md: 'other',
  docx: 'zip',
  odt: 'zip',
  pdf: 'pdf',
};

/**
 * A file as uploaded or named on the command line → its lines as a person sees them. The format is what the name
 * says, if the content agrees. Files up to 20 MB; every obstacle is a refusal, never an exception.
 */
export async function readSourceFile(
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<SourceText, ReadRefusal>> {
  const format = formatOf(bytes, fileName);
  if (!format.ok) return format;
  try {
    const source = await readAs(format.value, bytes);
    if (!source.ok) return source;
    if (isTooLong(source.value)) return refuse('TOO_LONG');
    return source.value.lines.some(({ text }) => /\S/.test(text)) ? source : refuse('NO_TEXT');
  } catch {
    // Trees nested beyond the stack and other shapes no word processor writes.
    return refuse('DAMAGED_FILE');
  }
}

function isTooLong({ lines }: SourceText): boolean {
  if (lines.length > MOST_LINES) return true;
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0);
  return characters > MOST_CHARACTERS || lines.some(({ text }) => text.length > LONGEST_LINE);
}

function formatOf(bytes: Uint8Array, fileName: string): Result<SourceFormat, ReadRefusal> {
  if (bytes.length === 0) return refuse('EMPTY_FILE');
  if (bytes.length > LARGEST_SOURCE_FILE) return refuse('TOO_LARGE');
  const ending = path.extname(fileName).toLowerCase();
  const content = detectContent(bytes);
  if (content === 'ole') return refuse(isEncryptedOffice(bytes) ? 'OFFICE_ENCRYPTED' : 'OLD_WORD_FILE');
  const format = FORMAT_BY_ENDING[ending];
  if (!format || content === 'rtf') return refuse('UNKNOWN_TYPE');
  return CONTENT_OF_FORMAT[format] === content ? ok(format) : refuse('NAME_AND_CONTENT_DIFFER');
}

/** The readers of office and PDF files are loaded when the first such file comes. */
async function readAs(format: SourceFormat, bytes: Uint8Array): Promise<Result<SourceText, ReadRefusal>> {
  if (format === 'docx') return (await import('./docx/read-docx')).readDocx(bytes);
  if (format === 'odt') return (await import('./odt/read-odt')).readOdt(bytes);
  if (format === 'pdf') return (await import('./pdf/read-pdf')).readPdf(bytes);
  const text = decodeText(bytes);
  return text.ok ? ok(sourceFromText(text.value, format)) : text;
}
