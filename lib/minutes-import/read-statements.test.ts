import { describe, expect, it } from 'vitest';
import { parseMinutes } from './parse-minutes';
import { sourceFromText } from './source-from-text';

const MINUTES = (below: string) => `18. Integrationsministerkonferenz 2023
Hauptkonferenz am 26./27. April 2023 in Musterstadt

TOP 1.1
Erprobung der Mustervermittlung
Antragsteller: Hessen

Die IntMK hat mehrheitlich beschlossen:

1. Die Vermittlung wird erprobt.
2. Der Bund wird um Unterstützung gebeten.

${below}

TOP 1.2
Fortführung der Musterberatung
Antragsteller: Bremen

Die IntMK hat einstimmig beschlossen:

Die Beratung wird fortgeführt.
`;
const read = (below: string) => {
  const { minutes, marks } = parseMinutes(sourceFromText(MINUTES(below), 'txt'));
  return { ...minutes.resolutions[0], marks, last: minutes.resolutions[1] };
};

describe('what Länder declared below a resolution', () => {
  it.each([
    ['Protokollerklärung der Länder Bayern und Sachsen:\n\nSo nicht.', ['BY', 'SN']],
    ['Protokollerklärung der Länder Sachsen und Bayern:\nSo nicht.', ['BY', 'SN']],
    ['Protokollerklärung des Landes Baden-Württemberg:\n\nSo nicht.', ['BW']],
    ['Protokollerklärung des Saarlandes:\n\nSo nicht.', ['SL']],
    ['Protokollerklärung des Freistaates Bayern: So nicht.', ['BY']],
    ['Protokollnotiz Bayern: So nicht.', ['BY']],
    ['**Protokollnotiz Bayern:**\n\nSo nicht.', ['BY']],
    ['Protokollnotiz BY, SN:\n\nSo nicht.', ['BY', 'SN']],
    ['Erklärung zu Protokoll von Hamburg\n\nSo nicht.', ['HH']],
    [
      'Protokollerklärung der Länder Berlin, Bremen, Hamburg, Hessen, Mecklenburg-\nVorpommern und Thüringen:\n\nSo nicht.',
      ['BE', 'HB', 'HH', 'HE', 'MV', 'TH'],
    ],
  ])('is read from %j', (below, states) => {
    const { statements, blocks, last } = read(below);
    expect(statements).toEqual([{ states, text: ['So nicht.'] }]);
    expect(blocks).toHaveLength(2);
    expect(last).not.toHaveProperty('statements');
  });

  it('may be several, each with its paragraphs and figures', () => {
    const { statements } = read(
      'Protokollerklärung Bayern:\n\nErstens ist es teuer.\n\n1. Sehr teuer.\n2. Zu teuer.\n\nProtokollerklärung Sachsen:\n\nEbenso.',
    );
    expect(statements).toEqual([
      { states: ['BY'], text: ['Erstens ist es teuer.', '1. Sehr teuer.', '2. Zu teuer.'] },
      { states: ['SN'], text: ['Ebenso.'] },
    ]);
  });

  it('has its lines marked, so that it can be proved', () => {
    const marked = read('Protokollnotiz Bayern:\n\nSo nicht.').marks.filter(({ path }) =>
      /statements/.test(path),
    );
    expect(marked).toMatchObject([
      { path: '/resolutions/0/statements/0/states', fromLine: 13 },
      { path: '/resolutions/0/statements/0/text/0', fromLine: 15 },
    ]);
  });

  it.each([
    'Protokollnotiz: Bayern stimmt der Ziffer 2 nicht zu.',
    'Protokollerklärungen der Länder werden gesammelt: Die Geschäftsstelle fasst sie zusammen.',
    'Protokollerklärung Bayern und der Bundesregierung: So nicht.',
    'Die Protokollerklärung Bayern: So nicht.',
  ])('stays text where no Land signs: %s', (below) => {
    const { statements, blocks } = read(below);
    expect(statements).toBeUndefined();
    expect(blocks?.map(({ text }) => text).join(' ')).toContain(below.slice(0, 20));
  });
});
