import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { extractPdfPages } from './extract-pdf-pages';

/** A page whose content was packed twice: 400 MB in a few kilobytes. */
function bomb(): Uint8Array {
  const packed = deflateSync(deflateSync(Buffer.alloc(400 * 1024 * 1024, 0x20), { level: 1 }), { level: 9 });
  return Buffer.concat([
    Buffer.from(
      '%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n' +
        '3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R>>\nendobj\n' +
        `4 0 obj\n<</Length ${packed.length}/Filter[/FlateDecode/FlateDecode]>>stream\n`,
    ),
    packed,
    Buffer.from('\nendstream\nendobj\ntrailer\n<</Size 5/Root 1 0 R>>\n%%EOF'),
  ]);
}

describe('extractPdfPages', () => {
  it('ends a file that unpacks beyond the memory it may have', async () => {
    const limits = { milliseconds: 30_000, bytes: 128 * 1024 * 1024 };
    expect(await extractPdfPages(bomb(), limits)).toEqual({ ok: false, error: 'UNPACKS_TOO_LARGE' });
  });

  it('ends a file that takes longer than it may', async () => {
    expect(await extractPdfPages(bomb(), { milliseconds: 1, bytes: 1024 ** 4 })).toEqual({
      ok: false,
      error: 'TOOK_TOO_LONG',
    });
  });
});
