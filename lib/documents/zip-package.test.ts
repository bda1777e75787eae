import { describe, expect, it } from 'vitest';
import { openPackage } from '@/lib/minutes-import/readers/open-package';
import { zipPackage } from './zip-package';

const FILES = [
  { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
  { name: 'ordner/ä.xml', content: '<ä>ß</ä>'.repeat(500) },
  { name: 'leer.xml', content: '' },
];

describe('zipPackage', () => {
  it('writes what an independent reader gives back', async () => {
    const parts = await openPackage(
      zipPackage(FILES),
      FILES.map(({ name }) => name),
    );
    const read = parts.ok
      ? [...parts.value].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])
      : [];
    expect(read).toEqual(FILES.map(({ name, content }) => [name, content]));
  });

  it('puts the type of the document uncompressed at the place where programs look for it', () => {
    expect(new TextDecoder().decode(zipPackage(FILES).slice(38, 77))).toBe(
      'application/vnd.oasis.opendocument.text',
    );
  });
});
