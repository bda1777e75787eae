import { describe, expect, it } from 'vitest';
import { STATE_CODES } from '@/lib/domain/federal-state';
import type { GreenListPrint } from '@/lib/domain/green-list-print';
import { readSourceFile } from '@/lib/minutes-import/readers/read-source-file';
import { EDITION_FORMATS } from '@/lib/routes';
import { greenListDocument } from './green-list-document';
import { renderDocument } from './render-document';

const LIST: GreenListPrint = {
  conference: '22. IntMK 2027',
  meeting: 'Hauptkonferenz am 21./22. April 2027 in Mainz',
  asOf: '12. März 2027, 14:05 Uhr',
  day: '2027-03-12',
  period: 'Jedes Land kann einen Punkt herausnehmen, bis TOP C aufgerufen wird, mit oder ohne Begründung.',
  items: [
    {
      number: '3.2',
      title: 'Frühe Sprachbildung',
      applicants: [
        { state: 'BY', role: 'COORDINATING' },
        { state: 'SN', role: 'CO' },
      ],
      allStates: false,
    },
    {
      number: '3.10',
      title: 'Einbürgerungsbehörden',
      applicants: STATE_CODES.map((state) => ({ state, role: 'CO' as const })),
      allStates: true,
    },
  ],
  takenOff: [
    {
      number: '4.1',
      title: 'Leitfaden',
      applicants: [{ state: 'HH', role: 'LEAD' }],
      allStates: false,
      remark: 'herausgenommen auf Wunsch von Bayern am 15. März 2027',
    },
  ],
};

async function textOf(list: GreenListPrint, format: (typeof EDITION_FORMATS)[number]): Promise<string> {
  const file = await renderDocument(greenListDocument(list), format);
  const source = await readSourceFile(file, `liste.${format}`);
  if (!source.ok) throw new Error(source.error);
  return source.value.lines
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');
}

describe('the printed Grüne Liste', () => {
  it.each(EDITION_FORMATS)('reads back with its items in order and its moment: %s', async (format) => {
    const text = await textOf(LIST, format);
    expect(text).toContain('Stand: 12. März 2027, 14:05 Uhr');
    expect(text).toMatch(/3\.2 \(GL\).*Frühe Sprachbildung.*3\.10 \(GL\).*Einbürgerungsbehörden/);
    expect(text).toMatch(/Bayern \(koordinierend\), Sachsen/);
    expect(text).toContain('Alle Länder');
    expect(text).toMatch(/Nicht mehr auf der Grünen Liste.*4\.1 .*Leitfaden/);
    expect(text).toContain('herausgenommen auf Wunsch von Bayern am 15. März 2027');
    expect(text).not.toContain('4.1 (GL)');
    expect(text).not.toContain('Inhalt');
  });

  it.each(EDITION_FORMATS)('says so when nothing is on it: %s', async (format) => {
    const text = await textOf({ ...LIST, items: [], takenOff: [] }, format);
    expect(text).toContain('Zurzeit steht kein Punkt auf der Grünen Liste.');
    expect(text).not.toContain('Nicht mehr auf der Grünen Liste');
  });
});
