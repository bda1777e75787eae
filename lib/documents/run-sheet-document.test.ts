import { describe, expect, it } from 'vitest';
import { STATE_CODES } from '@/lib/domain/federal-state';
import type { RunSheet, RunSheetItem } from '@/lib/domain/run-sheet';
import { readSourceFile } from '@/lib/minutes-import/readers/read-source-file';
import { renderDocument } from './render-document';
import { runSheetDocument } from './run-sheet-document';

const item = (number: string, rest: Partial<RunSheetItem> = {}): RunSheetItem => ({
  ...{ number, title: `Punkt ${number}`, applicants: [], allStates: false },
  ...{ greenList: false, confidential: false, settled: null },
  ...rest,
});

const SHEET: RunSheet = {
  conference: '22. IntMK 2027',
  meeting: 'Hauptkonferenz am 21./22. April 2027 in Mainz',
  asOf: '20. April 2027, 18:05 Uhr',
  day: '2027-04-20',
  items: [
    item('3.2', {
      greenList: true,
      applicants: [
        { state: 'BY', role: 'COORDINATING' },
        { state: 'SN', role: 'CO' },
      ],
    }),
    item('4.2', { settled: 'zurückgezogen' }),
    item('8.1', { confidential: true }),
    item('9'),
  ],
};

async function textOf(sheet: RunSheet): Promise<string> {
  const file = await renderDocument(runSheetDocument(sheet), 'pdf');
  const source = await readSourceFile(file, 'ablaufplan.pdf');
  if (!source.ok) throw new Error(source.error);
  return source.value.lines
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** The part of the text that belongs to one item. */
const partOf = (text: string, number: string) =>
  text.slice(text.indexOf(`TOP ${number}`)).split(/TOP (?=\d)/)[1] ?? '';

describe('the sheet for recording by hand', () => {
  it('names the conference, and every item with its Länder and its mark', async () => {
    const text = await textOf(SHEET);
    expect(text).toContain('22. IntMK 2027');
    expect(text).toContain('Hauptkonferenz am 21./22. April 2027 in Mainz');
    expect(text).toContain('Stand: 20. April 2027, 18:05 Uhr');
    expect(text).toMatch(/TOP 3\.2 \(GL\) ?Punkt 3\.2/);
    expect(partOf(text, '3.2')).toContain('Bayern (koordinierend), Sachsen');
  });

  it('has a place for every outcome, the counts and each Land', async () => {
    const part = partOf(await textOf({ ...SHEET, items: [item('3.2')] }), '3.2');
    for (const outcome of ['einstimmig', 'mehrheitlich', 'abgelehnt', 'zur Kenntnis', 'vertagt'])
      expect(part).toContain(`□ ${outcome}`);
    expect(part).toMatch(/Ja _+ Nein _+ Enthaltung _+/);
    expect(part).toContain(STATE_CODES.join(' '));
  });

  it('leaves nothing to tick where nothing is recorded', async () => {
    const text = await textOf(SHEET);
    expect(partOf(text, '4.2')).toMatch(/^4\.2 Punkt 4\.2 zurückgezogen/);
    expect(partOf(text, '4.2')).not.toContain('□');
    expect(partOf(text, '8.1')).toContain('nicht öffentlich');
    expect(partOf(text, '8.1')).not.toMatch(/□|Vermerk/);
  });
});
