import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text';

const SENTENCE = 'Die Länder „begrüßen“ die Öffnung – größere Mittel …';

describe('decodeText', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    expect(decodeText(Buffer.from(SENTENCE))).toEqual({ ok: true, value: SENTENCE });
    expect(decodeText(Buffer.from(`\ufeff${SENTENCE}`))).toEqual({ ok: true, value: SENTENCE });
  });

  it('reads UTF-16 with a byte order mark', () => {
    expect(decodeText(Buffer.from(`\ufeff${SENTENCE}`, 'utf16le'))).toEqual({ ok: true, value: SENTENCE });
    expect(decodeText(Buffer.from(`\ufeff${SENTENCE}`, 'utf16le').swap16())).toEqual({
      ok: true,
      value: SENTENCE,
    });
  });

  it('reads Windows-1252 with umlauts, German quotes and dashes', () => {
    const bytes = Uint8Array.from([
      ...[...Buffer.from('L'), 0xe4, ...Buffer.from('nder '), 0x84, 0xdc, 0x93, ...Buffer.from(' '), 0x96],
      ...[...Buffer.from(' 5 '), 0x80, 0x85],
    ]);
    expect(decodeText(bytes)).toEqual({ ok: true, value: 'Länder „Ü“ – 5 €…' });
  });

  it.each([
    [
      'UTF-8 that was cut in the middle of a letter',
      Buffer.concat([Buffer.from('Länder und Öf'), Buffer.from([0xc3])]),
    ],
    [
      'UTF-8 with a stray byte',
      Buffer.concat([Buffer.from('Länder für '), Buffer.from([0xff]), Buffer.from(' über')]),
    ],
    ['Windows-1252 with an unassigned byte', Uint8Array.from([0x4c, 0xe4, 0x81, 0x6e])],
    ['a code page of another system', Uint8Array.from([0x4c, 0x8a, 0x6e, 0x9a, 0x72, 0x9f])],
    ['bytes that are no text', Uint8Array.from([0x00, 0x01, 0xff, 0xd8, 0xff, 0xe0])],
    ['text with null characters', Buffer.from('TOP\u0000 1')],
  ])('refuses %s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: false, error: 'UNKNOWN_ENCODING' });
  });
});
