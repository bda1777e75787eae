import { describe, expect, it } from 'vitest';
import { isAnswered, proposedDue } from './dispatch';
import { conferencesToInform } from './dispatch-information';

describe('until when an answer is asked for', () => {
  const SENT = '2027-01-10';
  it.each([
    ['after the period, where no text says anything', [null, null], '2027-04-10', 'PERIOD'],
    ['after the period, where nothing is asked', [], '2027-04-10', 'PERIOD'],
    ['earlier, where one text names an earlier day', [null, '2027-02-01'], '2027-02-01', 'TEXT'],
    ['after the period, where one text leaves more time', [null, '2028-04-01'], '2027-04-10', 'PERIOD'],
    ['later, where every text leaves more time', ['2028-04-01', '2027-09-01'], '2027-09-01', 'TEXT'],
    ['after the period, where the day named has passed', ['2025-04-23'], '2027-04-10', 'PERIOD'],
    ['after the period, where the day named is the day of sending', [SENT], '2027-04-10', 'PERIOD'],
  ] as const)('is %s', (_, named, on, from) => {
    expect(proposedDue(SENT, 90, named)).toEqual({ on, from });
  });
});

describe('a letter', () => {
  const letter = { bodies: ['BMI', 'NEU'], sentOn: '2026-03-01' };
  it.each([
    [{ body: 'BMI', on: '2026-03-01' }, true],
    [{ body: 'NEU', on: '2026-07-01' }, true],
    [{ body: null, on: '2026-07-01' }, true],
    [{ body: 'BMI', on: '2026-02-28' }, false],
    [{ body: 'BMAS', on: '2026-07-01' }, false],
  ])('with the answer %j is answered: %s', (answer, answered) => {
    expect(isAnswered([answer], letter)).toBe(answered);
    expect(isAnswered([], letter)).toBe(false);
  });
});

describe('the conferences to be informed', () => {
  it.each([
    ['Die Geschäftsstelle wird gebeten, die JFMK, KMK, ASMK und GMK zu informieren', 'KMK JFMK ASMK GMK'],
    ['… den Beschluss der Kultusministerkonferenz mitzuteilen', 'KMK'],
    ['… der Jugend- und Familienministerkonferenz und der GMK zur Kenntnis zu geben', 'JFMK GMK'],
    ['… den Bericht der Arbeits- und Sozialministerkonferenz zuzuleiten', 'ASMK'],
    ['… die Gesundheitsminister*innenkonferenz zu unterrichten', 'GMK'],
    ['… die Kultusministerinnenkonferenz zu unterrichten', 'KMK'],
    ['Die Geschäftsstelle wird gebeten, den Bericht zu veröffentlichen', ''],
    ['bittet die KMK, Lehrkräfte fortzubilden', ''],
    ['… die Länder zu informieren', ''],
  ])('of "%s" are %s', (text, codes) => {
    expect(conferencesToInform(text).join(' ')).toBe(codes);
  });
});
