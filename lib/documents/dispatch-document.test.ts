import { describe, expect, it } from 'vitest';
import type { DispatchPrint } from '@/lib/domain/dispatch';
import { readSourceFile } from '@/lib/minutes-import/readers/read-source-file';
import { EDITION_FORMATS, type EditionFormat } from '@/lib/routes';
import { dispatchDocument } from './dispatch-document';
import { SAMPLE_MINUTES } from './fixtures/sample-minutes';
import { renderDocument } from './render-document';

const { conference } = SAMPLE_MINUTES;
const LETTER: DispatchPrint = {
  ...{ kind: 'REQUEST', day: '2036-07-14', answerDueOn: '2036-10-12' },
  sender: { conference: 32, state: 'HB', ministry: 'Senatorin für Integration' },
  recipient: {
    name: 'Bundesministerium des Innern',
    address: ['Referat H 2', 'Musterstraße 5', '10557 Berlin'],
  },
  ...{ subject: 'Beschlüsse der 31. IntMK 2036', salutation: 'Sehr geehrte Damen und Herren,' },
  text: 'wir übersenden Ihnen Beschlüsse.\n\nWir bitten um Stellungnahme.',
  meetings: [
    {
      conference,
      resolutions: [
        {
          resolution: {
            ...{
              number: '4.1',
              title: 'Sprachkurse am Abend',
              applicants: ['HB', 'SN'],
              outcome: 'MAJORITY',
            },
            ...{ circular: null, decidedOn: null },
            blocks: [
              { kind: 'CLAUSE', number: 1, level: 1, text: 'Die IntMK begrüßt Kurse am Abend.' },
              { kind: 'CLAUSE', number: 2, level: 1, text: 'Die IntMK bittet das BMI um Mittel.' },
              { kind: 'CLAUSE', number: 3, level: 1, text: 'Die IntMK bittet das BMI zu berichten.' },
            ],
          },
          asked: [
            { clause: 2, kind: 'REQUEST', text: 'bittet das BMI um Mittel', due: null },
            {
              ...{ clause: 3, kind: 'MANDATE', text: 'bittet das BMI zu berichten' },
              due: { conference: 33, on: null },
            },
          ],
        },
        {
          resolution: {
            ...{ number: '6.4', title: 'Ein Text ohne Ziffern', applicants: [], outcome: 'UNANIMOUS' },
            ...{ circular: null, decidedOn: null },
            blocks: [
              { kind: 'PARAGRAPH', number: null, level: 1, text: 'Der Bund wird gebeten zu handeln.' },
            ],
          },
          asked: [{ clause: 0, kind: 'REQUEST', text: 'wird gebeten zu handeln', due: null }],
        },
      ],
    },
  ],
};

async function textOf(letter: DispatchPrint, format: EditionFormat): Promise<string> {
  const file = await renderDocument(dispatchDocument(letter), format);
  const source = await readSourceFile(file, `schreiben.${format}`);
  if (!source.ok) throw new Error(source.error);
  return source.value.lines
    .map(({ listLabel, text }) => [listLabel, text].filter(Boolean).join(' '))
    .join(' ')
    .replace(/\s+/g, ' ');
}

describe.each(EDITION_FORMATS)('a letter as %s', (format) => {
  it('names office, recipient, day and subject, then every resolution and every Ziffer asked', async () => {
    const text = await textOf(LETTER, format);
    for (const line of [
      'Geschäftsstelle',
      'Vorsitz: Bremen',
      'Senatorin für Integration',
      ...['Bundesministerium des Innern', 'Referat H 2', 'Musterstraße 5', '10557 Berlin', '14. Juli 2036'],
      ...['Beschlüsse der 31. IntMK 2036', 'Sehr geehrte Damen und Herren,', 'Wir bitten um Stellungnahme.'],
      ...['Antragsteller: Bremen, Sachsen', 'mehrheitlich beschlossen', 'Ein Text ohne Ziffern'],
      'Ziffer 2, Bitte: „bittet das BMI um Mittel“',
      'Ziffer 3, Auftrag: „bittet das BMI zu berichten“ (nach dem Beschluss zur 33. IntMK)',
      'Bitte: „wird gebeten zu handeln“',
      'Wir bitten um Ihre Stellungnahme bis zum 12. Oktober 2036.',
    ])
      expect(text).toContain(line);
  });

  it('encloses the whole wording of each resolution', async () => {
    const text = await textOf(LETTER, format);
    expect(text).toMatch(/Anlage: Beschlüsse der 31\. IntMK 2036 .*TOP 4\.1 .*1\. ?Die IntMK begrüßt Kurse/);
    expect(text).toMatch(/2\. ?Die IntMK bittet das BMI um Mittel\. .*TOP 6\.4 .*Der Bund wird gebeten/);
  });

  it('asks for nothing where it only informs', async () => {
    const { meetings } = LETTER;
    const text = await textOf({ ...LETTER, kind: 'INFORMATION', answerDueOn: null, meetings }, format);
    expect(text).not.toContain('Wozu wir Sie');
    expect(text).not.toContain('bis zum');
    expect(text).toContain('Die IntMK begrüßt Kurse am Abend.');
  });

  it('is the same file every time', async () => {
    const [once, again] = await Promise.all(
      [0, 1].map(() => renderDocument(dispatchDocument(LETTER), format)),
    );
    expect(Buffer.from(once ?? []).equals(Buffer.from(again ?? []))).toBe(true);
  });
});
