import { describe, expect, it } from 'vitest';
import { readAgendaNotes } from './agenda-notes';

describe('readAgendaNotes', () => {
  it.each([
    ['Titel Berlin Rücknahme Berlin', 'WITHDRAWN', 'Titel Berlin', { withdrawnBy: 'BE' }],
    ['- ZURÜCKGEZOGEN - Titel', 'WITHDRAWN', 'Titel', { withdrawnBy: null }],
    ['Titel (zurückgezogen durch Sachsen-Anhalt)', 'WITHDRAWN', 'Titel', { withdrawnBy: 'ST' }],
    ['Titel Hamburg Zusammenlegung mit TOP 7.2', 'MERGED', 'Titel Hamburg', { mergedInto: '7.2' }],
    ['Titel (siehe TOP 2.9b)', 'MERGED', 'Titel', { mergedInto: '2.9b' }],
    [
      'Titel Hessen (siehe Umlaufbeschluss 01/2023)',
      'DECIDED_BY_CIRCULAR',
      'Titel Hessen',
      { circular: '01/2023' },
    ],
    ['Titel (GL)', 'OPEN', 'Titel', { greenList: true }],
    ['Titel Bremen (vertagt auf die 23. IntMK)', 'OPEN', 'Titel Bremen', {}],
    ['Titel (vertagt)', 'OPEN', 'Titel', {}],
    ['Titel Zusammenlegung mit TOP 5b.1', 'MERGED', 'Titel', { mergedInto: '5b.1' }],
    ['Rücknahme der Kürzungen bei Sprachkursen', 'OPEN', 'Rücknahme der Kürzungen bei Sprachkursen', {}],
  ])('reads %j', (row, status, rest, facts) => {
    const notes = readAgendaNotes(row);
    expect(notes).toMatchObject({ status, ...facts });
    expect(notes.marked.replace(/\s+/g, ' ').trim()).toBe(rest);
  });
});
