import { describe, expect, it } from 'vitest';
import { mendWords } from './mend-words';
import { parseMinutes } from './parse-minutes';
import { printedLines } from './printed-line';
import { sourceFromText } from './source-from-text';

/** The first line as it is read in a document that holds the others too. */
function mend(line: string, ...others: string[]): { text: string; mended: readonly string[] } {
  const [first] = mendWords(printedLines(sourceFromText([line, ...others].join('\n'), 'txt')));
  return { text: first?.text ?? '', mended: first?.mended ?? [] };
}

describe('words that a page broke inside a line', () => {
  it.each([
    ['Die Über-nahme der Kosten', 'Übernahme'],
    ['Mehr Musterperso-nal gewinnen', 'Musterpersonal'],
    ['zusammengefasste Beschluss-vorschläge der Länder', 'Beschlussvorschläge'],
    ['bei der Ge-setzgebung', 'Gesetzgebung'],
    ['Menschen mit Zuwande-rungsgeschichte', 'Zuwanderungsgeschichte'],
    ['zur strukturellen Integra- tion', 'Integration'],
  ])('are whole again in %j', (line, word) => {
    expect(mend(line)).toEqual({ text: line.replace(/(\p{L})- ?(\p{Ll})/u, '$1$2'), mended: [word] });
  });

  it.each([
    ['ein neues Pro-jekt', 'Alle Projekte laufen.', 'ein neues Projekt'],
    ['die Natio-nale Ebene', 'Der Nationale Plan gilt.', 'die Nationale Ebene'],
    ['die Integrati-on gelingt', 'Integration ist Aufgabe aller.', 'die Integration gelingt'],
    ['über die Anerken-nung', 'Die Anerkennung dauert.', 'über die Anerkennung'],
  ])('are joined in %j where the document writes them whole: %j', (line, other, whole) => {
    expect(mend(line, other).text).toBe(whole);
  });

  it.each([
    ['non-formale und informelle Kompetenzen'],
    ['im Follow-up-Prozess', 'der Followup'],
    ['Ad-hoc-Hilfe und eine Ad-hoc-Gruppe'],
    ['per E-Mail und im E-learning'],
    ['zehn- bis zwölfmal'],
    ['Ende-zu-Ende verschlüsselt'],
    ['Online-gestützt und IT-gestützt, EU-weit'],
    ['ein (Hochschul-)Studium'],
    ['die Bund-Länder-Arbeitsgruppe'],
    ['demokratisch-freiheitlichen Grundordnung'],
    ['deutsch-syrischer Austausch'],
    ['nicht-reglementierte Berufe', 'nichtreglementierte'],
    ['vom Ehren- zum Hauptamt'],
    ['von der Landes- auf die Bundesebene'],
    ['Sprach- und Berufskurse, In- oder Ausland'],
    ['Schüler/-innen und Bürger/-innen'],
    ['2- bis 3-jährig, 16-jährige'],
  ])('are told from the hyphens of authors: %j', (line, ...others) => {
    expect(mend(line, ...others)).toEqual({ text: line, mended: [] });
  });

  it('are shown to a person, in titles and in the text', () => {
    const text = [
      ...[
        'Tagesordnung',
        '',
        'TOP 1\tÜber-nahme der Kosten\tBerlin',
        '',
        'TOP 1',
        'Über-nahme der Kosten',
        '',
      ],
      ...[
        'Antragsteller: Berlin',
        '',
        'Die IntMK hat einstimmig beschlossen:',
        '',
        '1. Die Ge-setzgebung wird begrüßt.',
      ],
    ].join('\n');
    const { minutes, marks, warnings } = parseMinutes(sourceFromText(text, 'txt'));
    expect(minutes.agenda[0]?.title).toBe('Übernahme der Kosten');
    expect(minutes.resolutions[0]?.title).toBe('Übernahme der Kosten');
    expect(minutes.resolutions[0]?.blocks[0]?.text).toBe('Die Gesetzgebung wird begrüßt.');
    const doubtful = marks.filter((one) => one.certainty === 'CHECK').map((one) => one.path);
    expect(doubtful).toEqual(
      expect.arrayContaining(['/agenda/0/title', '/resolutions/0/title', '/resolutions/0/blocks/0']),
    );
    expect(warnings.filter((one) => one.code === 'WORD_REPAIRED').map((one) => one.line)).toEqual([3, 5, 12]);
  });
});
