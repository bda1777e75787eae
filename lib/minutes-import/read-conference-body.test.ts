import { describe, expect, it } from 'vitest';
import type { ConferenceBody, MinutesReading } from './minutes-reading';
import { parseMinutes } from './parse-minutes';
import { sourceFromText } from './source-from-text';

const read = (text: string): MinutesReading => parseMinutes(sourceFromText(text, 'txt'));
const bodyOf = (...front: string[]): ConferenceBody =>
  read([...front, '', 'TOP 1', 'Titel', '', 'Antragsteller: Berlin', '', 'Text.'].join('\n')).conferenceBody;

describe('whose minutes these are', () => {
  it.each([
    ['18. IntMK 2023'],
    ['der 18. Integrationsminister*innenkonferenz 2023'],
    ['7. Konferenz der für Integration zuständigen', 'Ministerinnen und Minister /', 'Senatorinnen'],
    ['Konferenz der Ministerinnen und Minister für Migration und Integration der Länder'],
  ])('knows the IntMK by %s', (...front) => {
    expect(bodyOf('Niederschrift', '', ...front).code).toBe('INTMK');
  });

  it.each([
    ['95. Arbeits- und Sozialministerkonferenz 2018', 'Arbeits- und Sozialministerkonferenz'],
    ['der 99. Umweltministerkonferenz', 'Umweltministerkonferenz'],
    ['Jugend- und Familienministerkonferenz', 'Jugend- und Familienministerkonferenz'],
    ['Ergebnisniederschrift der 97. GMK', 'GMK'],
    [
      'Ständige Konferenz der Innenminister und -senatoren der Länder',
      'Konferenz der Innenminister und -senatoren',
    ],
  ])('names the sister conference of %s', (line, name) => {
    expect(bodyOf('Niederschrift', '', line)).toEqual({ code: 'OTHER', name });
  });

  it('takes the title page before any conference the text asks for something', () => {
    const text = ['18. IntMK 2023', '', 'TOP 1', 'Titel', '', 'Antragsteller: Berlin', ''];
    const asked = ['Die KMK wird gebeten zu berichten.', 'Die JFMK wird informiert.'];
    expect(read([...text, ...asked].join('\n')).conferenceBody.code).toBe('INTMK');
  });

  it('asks the sentences about votes where there is no title page', () => {
    const item = (body: string): string =>
      `TOP 1\nTitel\n\nAntragsteller: Berlin\n\nDie ${body} hat einstimmig beschlossen:\n\n1. Die KMK wird gebeten.\n`;
    expect(read(item('IntMK')).conferenceBody.code).toBe('INTMK');
    expect(read(item('Umweltministerkonferenz')).conferenceBody.code).toBe('OTHER');
    expect(read('TOP 1\nTitel\n\nAntragsteller: Berlin\n\nText.\n').conferenceBody).toEqual({
      code: 'UNKNOWN',
      name: null,
    });
  });

  it('asks a person to look at the number of a sister conference', () => {
    const number = (front: string) =>
      read(`${front}\n\nTOP 1\nTitel\n\nAntragsteller: Berlin\n\nText.\n`).marks.find(
        (one) => one.path === '/conference/number',
      );
    expect(number('99. Umweltministerkonferenz 2022')).toMatchObject({ certainty: 'CHECK' });
    expect(number('99. Umweltministerkonferenz 2022')?.reason).toContain('Umweltministerkonferenz');
    expect(number('18. IntMK 2023')).toMatchObject({ certainty: 'CERTAIN' });
  });
});
