import { expect, it } from 'vitest';
import { routeText } from './route-text';

it.each([
  ['4.4', '4.4'],
  ['TOP%20C', 'TOP C'],
  ['%C3%BC', 'ü'],
  ['%2500', '%00'],
  ['%', null],
  ['%E0%A4%A', null],
  ['%ZZ', null],
  ['', ''],
])('reads %j as %j', (text, read) => {
  expect(routeText(text)).toBe(read);
});
