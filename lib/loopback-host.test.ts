import { expect, it } from 'vitest';
import { isLoopbackHost } from './loopback-host';

it.each(['localhost', 'localhost:3000', 'LOCALHOST', '127.0.0.1:4100', '127.8.0.1', '[::1]:3000'])(
  '%s is this machine',
  (host) => {
    expect(isLoopbackHost(host)).toBe(true);
  },
);

it.each([
  null,
  '',
  'example.org',
  'localhost.example.org',
  '127.0.0.1.example.org',
  '10.0.0.1',
  'localhost:3000:x',
  '[::2]',
])('%s is not', (host) => {
  expect(isLoopbackHost(host)).toBe(false);
});
