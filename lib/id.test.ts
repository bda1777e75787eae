import { describe, expect, it } from 'vitest';
import { isId } from './id';

describe('an id', () => {
  it.each([
    ['018f0000-0000-7000-8000-000000000001', true],
    ['------------------------------------', false],
    ['018f00000000-7000-8000-0000000000011-', false],
    ['018F0000-0000-7000-8000-000000000001', false],
    ['018f0000-0000-7000-8000-000000000001 ', false],
    ['', false],
  ])('%j: %s', (text, valid) => {
    expect(isId(text)).toBe(valid);
  });
});
