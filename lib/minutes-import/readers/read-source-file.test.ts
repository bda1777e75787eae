import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { zipPackage } from '@/lib/documents/zip-package';
import { readRefusalMessage } from '@/lib/i18n/read-refusals';
import { READ_REFUSALS } from './read-refusal';
import { LARGEST_SOURCE_FILE, readSourceFile } from './read-source-file';

const JPEG = Buffer.concat([Buffer.from('ffd8ffe000104a46494600', 'hex'), Buffer.alloc(2000, 0x5a)]);
const LOCKED_PDF = readFileSync(path.join(import.meta.dirname, 'fixtures/locked.pdf'));

const docx = (body: string) =>
  zipPackage([{ name: 'word/document.xml', content: `<w:document><w:body>${body}</w:body></w:document>` }]);
const odtWithManifest = (manifest: string) =>
  zipPackage([
    { name: 'META-INF/manifest.xml', content: manifest },
    { name: 'content.xml', content: 'sealed' },
  ]);

/** The container Word writes around an encrypted document names its stream in UTF-16. */
const oleFile = (stream: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(stream, 'utf16le')]);

function pdfWithStream(stream: Buffer, dictionary: string): Buffer {
  return Buffer.concat([
    Buffer.from(
      '%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n' +
        '3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R>>\nendobj\n' +
        `4 0 obj\n<</Length ${stream.length}${dictionary}>>stream\n`,
    ),
    stream,
    Buffer.from('\nendstream\nendobj\ntrailer\n<</Size 5/Root 1 0 R>>\n%%EOF'),
  ]);
}

describe('readSourceFile', () => {
  it.each([
    ['an empty file', Buffer.alloc(0), 'niederschrift.txt', 'EMPTY_FILE'],
    ['a file above 20 MB', Buffer.alloc(LARGEST_SOURCE_FILE + 1, 0x61), 'niederschrift.txt', 'TOO_LARGE'],
    ['a file of white space', Buffer.from(' \n\n\t\n'), 'niederschrift.txt', 'NO_TEXT'],
    ['an unknown ending', Buffer.from('TOP 1'), 'niederschrift.xyz', 'UNKNOWN_TYPE'],
    ['a Rich Text file', Buffer.from('{\\rtf1 TOP 1}'), 'niederschrift.txt', 'UNKNOWN_TYPE'],
    ['a photo renamed .docx', JPEG, 'niederschrift.docx', 'NAME_AND_CONTENT_DIFFER'],
    ['a photo renamed .txt', JPEG, 'niederschrift.txt', 'UNKNOWN_ENCODING'],
    ['a PDF renamed .docx', LOCKED_PDF, 'niederschrift.docx', 'NAME_AND_CONTENT_DIFFER'],
    [
      'a zip of something else',
      zipPackage([{ name: 'a.txt', content: 'x' }]),
      'a.docx',
      'NAME_AND_CONTENT_DIFFER',
    ],
    ['an old Word file', oleFile('WordDocument'), 'niederschrift.doc', 'OLD_WORD_FILE'],
    ['an encrypted Word file', oleFile('EncryptedPackage'), 'niederschrift.docx', 'OFFICE_ENCRYPTED'],
    ['an encrypted ODT', odtWithManifest('<manifest:encryption-data/>'), 'a.odt', 'OFFICE_ENCRYPTED'],
    ['a PDF with a password', LOCKED_PDF, 'niederschrift.pdf', 'PDF_PASSWORD'],
    ['a PDF without text', pdfWithStream(Buffer.from('0 0 50 50 re f'), ''), 'scan.pdf', 'SCANNED_PDF'],
    ['a PDF header and nothing else', Buffer.from('%PDF-1.7\nxyz'), 'niederschrift.pdf', 'DAMAGED_FILE'],
    ['a Word file without text', docx('<w:p/>'), 'niederschrift.docx', 'NO_TEXT'],
    ['a Word file nested beyond all measure', docx('<w:sdt>'.repeat(200_000)), 'a.docx', 'DAMAGED_FILE'],
  ])('refuses %s', async (_, bytes, name, refusal) => {
    const before = Date.now();
    expect(await readSourceFile(bytes, name)).toEqual({ ok: false, error: refusal });
    expect(Date.now() - before).toBeLessThan(10_000);
  });

  it('reads text and Markdown, whatever the case of the ending', async () => {
    const source = await readSourceFile(Buffer.from('# Kopf\nTOP 1'), 'Niederschrift.MD');
    expect(source.ok && source.value.lines.map(({ text, heading }) => [text, heading])).toEqual([
      ['Kopf', 1],
      ['TOP 1', null],
    ]);
  });

  it('has one German sentence or two for every refusal', () => {
    for (const refusal of READ_REFUSALS) expect(readRefusalMessage(refusal)).toMatch(/^[A-ZÄÖÜ].{15,170}\.$/);
  });
});
