import { expect, it } from 'vitest';
import { plainText } from './plain-text';

it('leaves what people type as it is', () => {
  const typed = 'Straße, „Zitat“ – 5 %\n\tعربي 🙂 a\u0301 non\u00a0breaking\u00adhyphen';
  expect(plainText(typed)).toBe(typed);
});

it('drops what nobody sees and somebody could mean', () => {
  expect(plainText('a\0b\u001b[31mc\u007f')).toBe('ab[31mc');
  expect(plainText('Anlage\u202efdp.exe \u2066x\u2069')).toBe('Anlagefdp.exe x');
});
