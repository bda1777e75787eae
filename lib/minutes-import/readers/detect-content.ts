/** What the first bytes of a file say it is, whatever its name says. */
export type FoundContent = 'pdf' | 'zip' | 'ole' | 'rtf' | 'other';

const PDF_HEADER_WITHIN = 1024;

/**
 * Looks at the signature only. "ole" is the container of old Word files and of encrypted new ones;
 * "other" may be text.
 */
export function detectContent(bytes: Uint8Array): FoundContent {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PDF_HEADER_WITHIN));
  if (head.includes('%PDF-')) return 'pdf';
  if (head.subarray(0, 2).toString('latin1') === 'PK') return 'zip';
  if (head.subarray(0, 4).toString('hex') === 'd0cf11e0') return 'ole';
  return head.subarray(0, 5).toString('latin1') === '{\\rtf' ? 'rtf' : 'other';
}

/** True for the container Word writes around a document that was encrypted with a password. */
export function isEncryptedOffice(bytes: Uint8Array): boolean {
  const container = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return container.includes(Buffer.from('EncryptedPackage', 'utf16le'));
}
