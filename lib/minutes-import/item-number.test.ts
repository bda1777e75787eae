import { describe, expect, it } from 'vitest';
import { numbersAbove, readAgendaHead, readWordedHead } from './item-number';

describe('a line that opens an item', () => {
  it.each([
    ['TOP 4.1', '4.1', '', []],
    ['TOP 4.1: Titel', '4.1', 'Titel', []],
    ['Zu TOP 2.9b Titel', '2.9b', 'Titel', []],
    ['TOP A3 Titel', 'A3', 'Titel', []],
    ['TOP 4.1 / 4.2', '4.1', '', ['4.2']],
    ['TOP 4.1, 4.2 und TOP 4.3: Titel', '4.1', 'Titel', ['4.2', '4.3']],
    ['TOPs 2 und 3 Titel', '2', 'Titel', ['3']],
    ['TOP 3 / 16 Länder im Vergleich', '3', '/ 16 Länder im Vergleich', []],
    ['TOP 3 und A Titel', '3', null, []],
  ])('%j', (text, number, rest, others) => {
    const head = readWordedHead(text);
    if (rest === null) expect(head).toBeNull();
    else expect(head).toEqual({ number, rest, worded: true, others });
  });

  it.each([
    'TOP 4.1 und 4.2 wurden gemeinsam beraten.',
    'TOP 4.1, der vertagt war',
    'TOPOGRAPHIE 4',
    'TOP 4.1.1.1.1',
  ])('is not %j', (text) => expect(readWordedHead(text)).toBeNull());

  it('may lack the word on an agenda, but is no date', () => {
    expect(readAgendaHead('1.3\tTitel')).toMatchObject({ number: '1.3', rest: 'Titel', worded: false });
    expect(readAgendaHead('2. April')).toBeNull();
  });
});

describe('what stands above a number', () => {
  it.each([
    ['4.1.2', ['4.1', '4']],
    ['2.9b', ['2']],
    ['5b.1', ['5b']],
    ['5b', []],
    ['A3', ['A']],
    ['A', []],
  ])('%s', (number, above) => expect(numbersAbove(number)).toEqual(above));
});
