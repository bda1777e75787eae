import { describe, expect, it } from 'vitest';
import { hashPassword, isAcceptablePassword, verifyPassword } from './password';

describe('passwords', () => {
  it('are kept as Argon2id, each with a salt of its own', async () => {
    const [first, second] = await Promise.all([
      hashPassword('Rotdorn am Hafen'),
      hashPassword('Rotdorn am Hafen'),
    ]);
    expect(first).toMatch(/^\$argon2id\$/);
    expect(first).not.toBe(second);
    expect(await verifyPassword(first, 'Rotdorn am Hafen')).toBe(true);
    expect(await verifyPassword(first, 'Rotdorn am hafen')).toBe(false);
  });

  it('never match where none is set, not even the decoy’s', async () => {
    expect(await verifyPassword(null, 'nobody has this password')).toBe(false);
  });

  it.each([
    ['Rotdorn-am-Hafen', true],
    ['elfZeichen1', false],
    ['aaaaaaaaaaaaaaaa', false],
    ['abcabcabcabcabc', false],
    ['x'.repeat(100) + 'abcdefgh'.repeat(20), false],
  ])('%s: %s', (password, acceptable) => {
    expect(isAcceptablePassword(password)).toBe(acceptable);
  });
});
