import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextBlock } from '@/lib/domain/text-block';
import { parseMinutes } from '@/lib/minutes-import/parse-minutes';
import { sourceFromText } from '@/lib/minutes-import/source-from-text';
import { linkMentions, type LinkMention } from './link-mentions';
import { processorTime } from './testing/processor-time';

const block = (text: string): TextBlock => ({ kind: 'PARAGRAPH', number: null, level: 1, text });
const read = (text: string) => linkMentions([block(text)]);

type Expected = [sentence: string, kind: LinkMention['kind'], where?: Partial<LinkMention>];

/** Self-written, in the manners of several years; what a reader would call a word about an earlier resolution. */
const SPEAKING: Expected[] = [
  ['Die IntMK bekräftigt die Beschlüsse der 16. und 17. IntMK.', 'REAFFIRMS', { conferences: [16, 17] }],
  [
    'Die IntMK bekräftigt ihren Beschluss zu TOP 2.3 der 16. IntMK 2021.',
    'REAFFIRMS',
    { conferences: [16], items: ['2.3'] },
  ],
  [
    'Sie bestätigt ihre auf der 14. IntMK gefassten Beschlüsse zur Sprachförderung.',
    'REAFFIRMS',
    { conferences: [14] },
  ],
  [
    'Die Ministerinnen und Minister halten an ihrer Forderung aus der 15. IntMK fest.',
    'REAFFIRMS',
    { conferences: [15] },
  ],
  [
    'Die IntMK unterstreicht ihre Position aus dem Beschluss der 13. Integrationsministerkonferenz.',
    'REAFFIRMS',
    { conferences: [13] },
  ],
  ['Die IntMK ist nach wie vor davon überzeugt, dass Kurse offenstehen müssen.', 'REAFFIRMS'],
  ['Sie bekräftigt daher ihre Forderung nach einer festen Finanzierung.', 'REAFFIRMS'],
  ['Die IntMK bekräftigt ihre langjährige Forderung nach einem Teilhabegesetz.', 'REAFFIRMS'],
  ['Die IntMK hält an ihrer bisherigen Haltung zur Wohnsitzregelung fest.', 'REAFFIRMS'],
  ['Die Länder halten an ihrer Auffassung zur Gesundheitskarte ausdrücklich fest.', 'REAFFIRMS'],
  ['Die IntMK bittet den Bund erneut, die Beratung auszubauen.', 'RENEWS'],
  ['Die IntMK fordert die Bundesregierung nochmals auf, die Frist zu verlängern.', 'RENEWS'],
  ['Die IntMK bittet den Bund weiterhin, die Kinderbetreuung zu finanzieren.', 'RENEWS'],
  ['Sie appelliert abermals an die Bundesregierung, die Mittel bereitzustellen.', 'RENEWS'],
  ['Die IntMK erneuert ihre Bitte aus dem Beschluss der 12. IntMK.', 'RENEWS', { conferences: [12] }],
  ['Die IntMK wiederholt ihren Appell an die Kommunen.', 'RENEWS'],
  ['Damit würde einer langjährigen Forderung der IntMK entsprochen.', 'RENEWS'],
  ['Die Länder haben dies bereits mehrfach gefordert.', 'RENEWS'],
  ['Die IntMK erneuert die Forderungen der 10., 11. und 12. IntMK.', 'RENEWS', { conferences: [10, 11, 12] }],
  [
    'Die mit Beschluss der 17. IntMK 2022 eingesetzte Arbeitsgruppe führt ihre Arbeit fort.',
    'CONTINUES',
    { conferences: [17] },
  ],
  [
    'Die IntMK knüpft an den Beschluss zu TOP 5 der 9. IntMK an.',
    'CONTINUES',
    { conferences: [9], items: ['5'] },
  ],
  [
    'Anknüpfend an die Entschließung der 16. Integrationsminister*innenkonferenz bittet sie das BMI um Prüfung.',
    'CONTINUES',
    { conferences: [16] },
  ],
  [
    'Aufbauend auf den Beschlüssen der 14. bis 17. IntMK legt die LAG einen Plan vor.',
    'CONTINUES',
    { conferences: [14, 15, 16, 17] },
  ],
  [
    'In Fortführung des Umlaufbeschlusses 02/2022 werden die Kriterien ergänzt.',
    'CONTINUES',
    { circulars: ['02/2022'] },
  ],
  ['Der Auftrag der 16. IntMK an die LAG wird bis 2025 verlängert.', 'CONTINUES', { conferences: [16] }],
  [
    'Die IntMK schreibt das Positionspapier aus dem Beschluss der 11. IntMK fort.',
    'CONTINUES',
    { conferences: [11] },
  ],
  ['Dieser Beschluss ersetzt TOP 4.2 der 17. IntMK.', 'REPLACES', { conferences: [17], items: ['4.2'] }],
  [
    'Der Beschluss der 13. IntMK zu TOP 3.1 wird aufgehoben.',
    'REPLACES',
    { conferences: [13], items: ['3.1'] },
  ],
  [
    'An die Stelle des Umlaufbeschlusses 1/2021 tritt die folgende Regelung.',
    'REPLACES',
    { circulars: ['01/2021'] },
  ],
  ['Das Konzept löst den Beschluss der IntMK 2019 ab.', 'REPLACES', { years: [2019] }],
  [
    'Die IntMK verweist auf den Umlaufbeschluss 01/2023 vom 29. März 2023.',
    'REFERS_TO',
    { circulars: ['01/2023'] },
  ],
  [
    'Gemäß Beschluss der 15. IntMK berichtet die Geschäftsstelle jährlich.',
    'REFERS_TO',
    { conferences: [15] },
  ],
  ['Siehe auch TOP 4.4 und 4.5 der 18. IntMK.', 'REFERS_TO', { conferences: [18], items: ['4.4', '4.5'] }],
  [
    'Auf die Umlaufbeschlüsse 01/2022 und 02/2022 wird Bezug genommen.',
    'REFERS_TO',
    { circulars: ['01/2022', '02/2022'] },
  ],
  [
    'Unter Bezugnahme auf den Beschluss der IntMK vom 29. April 2021 bittet sie um einen Bericht.',
    'REFERS_TO',
    { days: ['2021-04-29'] },
  ],
  ['Die Förderung entspricht nicht der bisherigen Beschlusslage der IntMK.', 'REFERS_TO'],
  ['In früheren Beschlüssen hat die IntMK die Beratung als Daueraufgabe bezeichnet.', 'REFERS_TO'],
  ['Wie von der 17. IntMK gefordert, hat der Bund die Kurse geöffnet.', 'REFERS_TO', { conferences: [17] }],
];

/** What looks like it and is none. */
const SILENT = [
  'Die IntMK beauftragt die LAG, für die 20. IntMK 2025 einen Bericht vorzulegen.',
  'Die Geschäftsstelle berichtet bis zur 19. IntMK über den Stand.',
  'Zur 21. IntMK soll ein Beschlussvorschlag vorliegen.',
  'Die Ministerinnen und Minister nehmen die Anlage zur Erfolgskontrolle der 17. IntMK zur Kenntnis.',
  'Die Niederschrift der 17. IntMK wird genehmigt, Beschlüsse wurden keine geändert.',
  'Der Vorsitz der 18. IntMK dankt allen Beteiligten.',
  'Die Förderung soll Studierenden offenstehen, die migrationsbedingt erneut studieren.',
  'Der Bedarf besteht weiterhin.',
  'Viele Menschen leiden weiterhin unter Benachteiligung.',
  'Die IntMK begrüßt den Beschluss der Besprechung des Bundeskanzlers mit den Regierungschefs der Länder vom 2. November 2022.',
  'Die Frist läuft bis zum 4. März 2025.',
  'Die IntMK bittet den Bund, die Mittel nach Ablauf erneut auszuschreiben.',
  'Die IntMK unterstreicht die Bedeutung des Ehrenamts.',
  'Die Kurse werden erneut gut angenommen.',
  'Sie fordert den Bund auf, das Gesetz zu ändern.',
];

/** Written down before the rules were tried on them, and left so. */
const HELD_OUT: (Expected | [sentence: string])[] = [
  [
    'Die IntMK nimmt Bezug auf ihren Beschluss aus der 11. IntMK 2016 zur Anerkennung.',
    'REFERS_TO',
    { conferences: [11] },
  ],
  [
    'Die Länder setzen die mit TOP 3.2 der 16. IntMK begonnene Zusammenarbeit fort.',
    'CONTINUES',
    { conferences: [16], items: ['3.2'] },
  ],
  ['Wir bekräftigen unsere Beschlüsse der 8. sowie der 9. IntMK.', 'REAFFIRMS', { conferences: [8, 9] }],
  ['Die Konferenz ersucht das BMAS ein weiteres Mal, Zahlen vorzulegen.', 'RENEWS'],
  ['Der Umlaufbeschluss 3/2020 gilt fort.', 'REFERS_TO', { circulars: ['03/2020'] }],
  ['Die seit Jahren erhobene Forderung der Länder bleibt bestehen.', 'RENEWS'],
  [
    'Entsprechend dem Auftrag der 17. IntMK wurde ein Leitfaden erarbeitet.',
    'REFERS_TO',
    { conferences: [17] },
  ],
  ['Die IntMK wiederholt ihre Forderung aus dem Jahr 2019.', 'RENEWS'],
  [
    'Der Beschluss tritt an die Stelle von TOP 6.1 der 12. IntMK.',
    'REPLACES',
    { conferences: [12], items: ['6.1'] },
  ],
  ['Die 18. IntMK tagte in Wiesbaden.'],
  ['Bis zur nächsten IntMK legt die LAG einen Entwurf vor.'],
  ['Der Bund soll die Verordnung durch ein Gesetz ersetzen.'],
  ['Ein Bericht wird der 23. IntMK vorgelegt.'],
  ['Die Träger haben wiederholt auf Engpässe hingewiesen.'],
];

describe('what a text says of earlier resolutions', () => {
  it.each(SPEAKING)('%s', (sentence, kind, where = {}) => {
    expect(read(sentence)).toMatchObject([{ kind, quote: sentence, block: 0, ...where }]);
  });

  it.each(SILENT)('says nothing of it: %s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });

  it('finds most of what it was not written for', () => {
    const found = HELD_OUT.flatMap(([sentence]) => read(sentence));
    const right = HELD_OUT.filter(([sentence, kind, where]) => {
      const [mention] = read(sentence);
      return mention && kind && matches(mention, { kind, ...where });
    });
    const expected = HELD_OUT.filter(([, kind]) => kind !== undefined);
    const figures = { precision: right.length / found.length, recall: right.length / expected.length };
    console.log(`links in words, ${HELD_OUT.length} sentences held out: ${JSON.stringify(figures)}`);
    expect(figures.precision).toBeGreaterThanOrEqual(0.8);
    expect(figures.recall).toBeGreaterThanOrEqual(0.8);
  });

  it('takes each sentence of a text by itself, with the block in which it stands', () => {
    const text =
      'Die 17. IntMK tagte in Hamburg. Ihre Beschlüsse, etwa Umlaufbeschluss 01/2022, gelten. Dazu Nr. 4 des Plans.';
    expect(linkMentions([block('Ohne Bezug.'), block(text)])).toMatchObject([
      { block: 1, quote: 'Ihre Beschlüsse, etwa Umlaufbeschluss 01/2022, gelten.', circulars: ['01/2022'] },
    ]);
  });

  it('quotes words that stand in the text, whatever it is, in time', () => {
    const words = fc.constantFrom(
      ...[
        'der ',
        '16. ',
        'und ',
        '17. IntMK',
        ' TOP 4.4',
        'Umlaufbeschluss 1/2023',
        'erneut ',
        'bittet ',
        '. ',
        'Die ',
      ],
      ...['hält ', 'ihrer ', 'Forderung ', 'fest', ', ', 'bis ', 'hebt ', '1. ', '\u0000', '📜'],
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 60 }).map((parts) => parts.join('')),
        (text) => {
          for (const { quote } of read(text)) expect(text).toContain(quote);
        },
      ),
    );
    for (const piece of ['1. ', 'hebt hält ihrer ', 'bittet erneut', '16. und '].map((one) =>
      one.repeat(8000),
    ))
      expect(processorTime(() => read(piece))).toBeLessThan(500);
  });
});

/** Where the real minutes speak of what was decided before, found by reading them: TOP, Ziffer, what it says. */
const IN_THE_MINUTES = [
  ...[
    '1.2/1 CONTINUES 17',
    '1.4/5 RENEWS',
    '4.3/2 RENEWS',
    '4.3/3 REFERS_TO',
    '4.3/3 RENEWS',
    '4.5/1 REAFFIRMS',
  ],
  ...['5.1/1 RENEWS', '5.1/6 RENEWS', '5.2/1 REFERS_TO 16 17', '5.3/3 REAFFIRMS'],
];

const MINUTES = path.resolve(import.meta.dirname, '../../../shared/seeds/004_7e277fc99396a581.txt');
describe.skipIf(!existsSync(MINUTES))('the real minutes', () => {
  it('speak of earlier decisions where a reader finds it, and nowhere else', () => {
    const { minutes } = parseMinutes(sourceFromText(readFileSync(MINUTES, 'utf8'), 'txt'));
    const found = minutes.resolutions.flatMap(({ number, blocks }) =>
      linkMentions(blocks).map(({ block: index, kind, conferences, circulars }) => {
        const clause = blocks.slice(0, index + 1).findLast((one) => one.kind === 'CLAUSE')?.number ?? 0;
        return [`${number}/${clause}`, kind, ...conferences, ...circulars].join(' ');
      }),
    );
    expect(found).toEqual(IN_THE_MINUTES);
  });
});

function matches(mention: LinkMention, expected: Partial<LinkMention>): boolean {
  return Object.entries(expected).every(
    ([key, value]) => JSON.stringify(mention[key as keyof LinkMention]) === JSON.stringify(value),
  );
}
