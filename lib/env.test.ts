import { describe, expect, it } from 'vitest';
import { EnvironmentError, readEnvironment } from './env';

const OPERATION = {
  DATABASE_URL: 'postgresql://intmk@db/beschlusswerk',
  NEXTAUTH_SECRET: 'x'.repeat(32),
  NEXTAUTH_URL: 'https://beschlusswerk.example.de',
};

describe('the environment', () => {
  it('is the Vorführbetrieb without DATABASE_URL', () => {
    expect(readEnvironment({})).toMatchObject({
      mode: 'DEMONSTRATION',
      databaseUrl: null,
      sessionSecret: null,
    });
    expect(readEnvironment({ DATABASE_URL: '  ' }).mode).toBe('DEMONSTRATION');
  });

  it('is real operation with everything it needs', () => {
    expect(readEnvironment(OPERATION)).toMatchObject({ mode: 'OPERATION', address: OPERATION.NEXTAUTH_URL });
  });

  it.each([
    ['NEXTAUTH_SECRET', undefined],
    ['NEXTAUTH_SECRET', 'x'.repeat(31)],
    ['NEXTAUTH_URL', undefined],
    ['NEXTAUTH_URL', 'beschlusswerk'],
    ['DATABASE_URL', 'mysql://db/beschlusswerk'],
  ])('refuses %s = %s in real operation and names it', (name, value) => {
    const read = () => readEnvironment({ ...OPERATION, [name]: value });
    expect(read).toThrow(EnvironmentError);
    expect(read).toThrow(name);
  });

  it('trusts no proxy unless it is told how many there are', () => {
    expect(readEnvironment({}).trustedProxies).toBe(0);
    expect(readEnvironment({ TRUSTED_PROXIES: '2' }).trustedProxies).toBe(2);
    for (const wrong of ['ja', '-1', '1.5', '10'])
      expect(() => readEnvironment({ TRUSTED_PROXIES: wrong })).toThrow('TRUSTED_PROXIES');
  });

  it('knows a mail server only together with the address to send from', () => {
    expect(readEnvironment({}).smtp).toBeNull();
    expect(readEnvironment({ MAIL_FROM: 'intmk@rp.example' }).smtp).toBeNull();
    const both = { SMTP_URL: 'smtp://mail.rp.example:25', MAIL_FROM: 'intmk@rp.example' };
    expect(readEnvironment(both).smtp).toEqual({ url: both.SMTP_URL, from: both.MAIL_FROM });
    expect(() => readEnvironment({ SMTP_URL: both.SMTP_URL })).toThrow('MAIL_FROM');
    expect(() => readEnvironment({ ...both, SMTP_URL: 'http://mail.rp.example' })).toThrow('SMTP_URL');
    expect(() => readEnvironment({ ...both, MAIL_FROM: 'IntMK <intmk@rp.example>' })).toThrow('MAIL_FROM');
  });
});
