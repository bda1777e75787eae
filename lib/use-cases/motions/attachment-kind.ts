import 'server-only';
import { openPackage } from '@/lib/minutes-import/readers/open-package';

/** Ending and media type of a kind of file that can be attached. */
export interface AttachmentKind {
  ending: 'pdf' | 'docx' | 'odt' | 'xlsx' | 'ods' | 'png' | 'jpg';
  mediaType: string;
}

const PDF: AttachmentKind = { ending: 'pdf', mediaType: 'application/pdf' };
const PNG: AttachmentKind = { ending: 'png', mediaType: 'image/png' };
const JPEG: AttachmentKind = { ending: 'jpg', mediaType: 'image/jpeg' };

const OFFICE = 'application/vnd.openxmlformats-officedocument';
/** What the part that names the contents of a package says; with macros it says something else, and is refused. */
const PACKAGES: readonly (AttachmentKind & { part: string; says: string })[] = [
  {
    ending: 'docx',
    mediaType: `${OFFICE}.wordprocessingml.document`,
    part: '[Content_Types].xml',
    says: `${OFFICE}.wordprocessingml.document.main+xml`,
  },
  {
    ending: 'xlsx',
    mediaType: `${OFFICE}.spreadsheetml.sheet`,
    part: '[Content_Types].xml',
    says: `${OFFICE}.spreadsheetml.sheet.main+xml`,
  },
  {
    ending: 'odt',
    mediaType: 'application/vnd.oasis.opendocument.text',
    part: 'mimetype',
    says: 'application/vnd.oasis.opendocument.text',
  },
  {
    ending: 'ods',
    mediaType: 'application/vnd.oasis.opendocument.spreadsheet',
    part: 'mimetype',
    says: 'application/vnd.oasis.opendocument.spreadsheet',
  },
];

/** What a file is by its first bytes and, for a package, by what it says of itself; null for anything else. */
export async function attachmentKind(bytes: Uint8Array): Promise<AttachmentKind | null> {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8));
  if (head.toString('latin1').startsWith('%PDF-')) return PDF;
  if (head.toString('hex') === '89504e470d0a1a0a') return PNG;
  if (head.subarray(0, 3).toString('hex') === 'ffd8ff') return JPEG;
  return head.subarray(0, 4).toString('hex') === '504b0304' ? packageKind(bytes) : null;
}

async function packageKind(bytes: Uint8Array): Promise<AttachmentKind | null> {
  const parts = await openPackage(bytes, [...new Set(PACKAGES.map(({ part }) => part))]);
  if (!parts.ok) return null;
  const found = PACKAGES.find(({ part, says }) => {
    const text = Buffer.from(parts.value.get(part) ?? []).toString('utf8');
    return part === 'mimetype' ? text.trim() === says : text.includes(says);
  });
  return found ? { ending: found.ending, mediaType: found.mediaType } : null;
}
