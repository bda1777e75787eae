import { describe, expect, it } from 'vitest';
import { sentVersion } from './sent-version';

describe('sentVersion', () => {
  it('is a count as the form printed it', () => {
    expect(sentVersion.parse('12')).toBe(12);
  });

  it.each(['', ' ', '-1', '1e3', '1.5', '0x0', '99999999999', undefined])('refuses %j', (value) => {
    expect(sentVersion.safeParse(value).success).toBe(false);
  });
});
