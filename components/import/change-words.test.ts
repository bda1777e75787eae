import { describe, expect, it } from 'vitest';
import { changeWords, fieldName } from '@/components/import/change-words';

describe('changeWords', () => {
  it('says that something is missing, so that a difference can be read', () => {
    expect(changeWords('place', null)).toBe('nicht angegeben');
    expect(changeWords('applicants', [])).toBe('keine');
  });

  it('writes dates, Länder and enums in German', () => {
    expect(changeWords('startsOn', '2023-04-26')).toBe('26. April 2023');
    expect(changeWords('chair', 'HE')).toBe('Hessen');
    expect(changeWords('outcome', 'UNANIMOUS')).toMatch(/einstimmig/);
    expect(changeWords('greenList', true)).toBe('ja');
  });

  it('leaves a title alone that happens to be a Land code', () => {
    expect(changeWords('title', 'HE')).toBe('HE');
  });

  it('names applicants with a role other than mitantragstellend', () => {
    const applicants = [
      { state: 'BE', role: 'LEAD' },
      { state: 'HB', role: 'CO' },
    ];
    expect(changeWords('applicants', applicants)).toBe('Berlin (federführend), Bremen');
    expect(changeWords('applicants', ['BE', 'HB'])).toBe('Berlin, Bremen');
  });

  it('writes a text with its numbers and dashes, one block a line', () => {
    const blocks = [
      { kind: 'CLAUSE', number: 2, level: 1, text: 'Bitte.' },
      { kind: 'BULLET', number: null, level: 2, text: 'Punkt' },
    ];
    expect(changeWords('blocks', blocks)).toBe('2. Bitte.\n– Punkt');
  });
});

describe('fieldName', () => {
  it('names known fields in German', () => {
    expect(fieldName('applicants')).toBe('Antragsteller');
  });
});
