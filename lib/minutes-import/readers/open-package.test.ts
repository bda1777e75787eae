import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { zipPackage } from '@/lib/documents/zip-package';
import { openPackage } from './open-package';

const small = zipPackage([
  { name: 'mimetype', content: 'text', stored: true },
  { name: 'content.xml', content: '<a>ä</a>' },
]);

describe('openPackage', () => {
  it('unpacks the parts asked for and no other', async () => {
    const parts = await openPackage(small, ['content.xml', 'missing.xml']);
    expect(parts.ok && [...parts.value.keys()]).toEqual(['content.xml']);
    expect(parts.ok && new TextDecoder().decode(parts.value.get('content.xml'))).toBe('<a>ä</a>');
  });

  it('refuses a bomb by what it claims, before unpacking', async () => {
    const bomb = zipPackage([{ name: 'word/document.xml', content: ' '.repeat(40_000_000) }]);
    expect(bomb.length).toBeLessThan(60_000);
    expect(await openPackage(bomb, ['word/document.xml'])).toEqual({ ok: false, error: 'UNPACKS_TOO_LARGE' });
  });

  it('refuses a part that unpacks to more than it claims', async () => {
    const lying = Buffer.from(zipPackage([{ name: 'content.xml', content: ' '.repeat(30_000_000) }]));
    const directory = lying.indexOf(Buffer.from('PK\u0001\u0002'));
    lying.writeUInt32LE(100, directory + 24);
    expect(await openPackage(lying, ['content.xml'])).toEqual({ ok: false, error: 'DAMAGED_FILE' });
  });

  it('refuses more entries than a document has', async () => {
    const many = Array.from({ length: 5001 }, (_, index) => ({ name: `part${index}`, content: '' }));
    expect(await openPackage(zipPackage(many), [])).toEqual({ ok: false, error: 'UNPACKS_TOO_LARGE' });
  });

  it('refuses a package with an encrypted entry', async () => {
    const locked = Buffer.from(small);
    const entry = locked.lastIndexOf('PK\u0001\u0002');
    locked.writeUInt16LE(locked.readUInt16LE(entry + 8) | 1, entry + 8);
    expect(await openPackage(locked, ['content.xml'])).toEqual({ ok: false, error: 'OFFICE_ENCRYPTED' });
  });

  it('refuses a package that was cut off, and one with changed bytes', async () => {
    expect(await openPackage(small.slice(0, small.length - 30), ['content.xml'])).toEqual({
      ok: false,
      error: 'DAMAGED_FILE',
    });
    const changed = Buffer.from(small);
    const body = changed.indexOf(deflateRawSync(Buffer.from('<a>ä</a>'), { level: 9 }));
    changed[body + 3] = (changed[body + 3] ?? 0) ^ 0xff;
    expect(await openPackage(changed, ['content.xml'])).toEqual({ ok: false, error: 'DAMAGED_FILE' });
  });
});
