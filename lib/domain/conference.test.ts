import { describe, expect, it } from 'vitest';
import { focusTopicsOf, followsRotation, proposeConference, termsOverlap } from './conference';

describe('the next conference by rotation', () => {
  it('has the chair, the term and the year that follow', () => {
    expect(proposeConference(23, 2026)).toEqual({
      number: 23,
      chair: 'SL',
      term: { startsOn: '2027-07-01', endsOn: '2028-06-30' },
      year: 2028,
    });
  });

  it('knows nothing before the rotation began', () => {
    expect(proposeConference(2, 2008)).toEqual({ number: 2, chair: null, term: null, year: 2008 });
    expect(followsRotation(2, 'HE')).toBe(true);
  });

  it('notices another chair', () => {
    expect(followsRotation(23, 'SL')).toBe(true);
    expect(followsRotation(23, 'SN')).toBe(false);
  });
});

it('two terms overlap from the first shared day on', () => {
  const a = { startsOn: '2027-07-01', endsOn: '2028-06-30' };
  expect(termsOverlap(a, { startsOn: '2028-07-01', endsOn: '2029-06-30' })).toBe(false);
  expect(termsOverlap(a, { startsOn: '2028-06-30', endsOn: '2029-06-30' })).toBe(true);
  expect(termsOverlap(a, { startsOn: null, endsOn: null })).toBe(false);
});

it('takes focus topics line by line, each once', () => {
  expect(focusTopicsOf(' Sprache  früh \r\n\nArbeit\nArbeit\n')).toEqual(['Sprache früh', 'Arbeit']);
});
