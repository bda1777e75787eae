import { describe, expect, it } from 'vitest';
import type { ResolutionPrint } from '@/lib/domain/resolution-print';
import { readSourceFile } from '@/lib/minutes-import/readers/read-source-file';
import { EDITION_FORMATS } from '@/lib/routes';
import { SAMPLE_MINUTES } from './fixtures/sample-minutes';
import { renderDocument } from './render-document';
import { resolutionDocument } from './resolution-document';

const { conference } = SAMPLE_MINUTES;
const PRINT: ResolutionPrint = {
  conference,
  published: true,
  resolution: {
    number: '4.1',
    title: 'Sprachkurse am Abend',
    applicants: ['HB', 'SN'],
    outcome: 'MAJORITY',
    circular: null,
    decidedOn: null,
    blocks: [
      { kind: 'CLAUSE', number: 1, level: 1, text: 'Die IntMK begrüßt Kurse am Abend.' },
      { kind: 'CLAUSE', number: 2, level: 1, text: 'Die IntMK bittet den Bund um Mittel.' },
    ],
  },
};

async function textOf(print: ResolutionPrint, format: (typeof EDITION_FORMATS)[number]): Promise<string> {
  const file = await renderDocument(resolutionDocument(print), format);
  const source = await readSourceFile(file, `beschluss.${format}`);
  if (!source.ok) throw new Error(source.error);
  return source.value.lines
    .map(({ listLabel, text }) => [listLabel, text].filter(Boolean).join(' '))
    .join(' ');
}

describe.each(EDITION_FORMATS)('a single resolution as %s', (format) => {
  it('names conference, place, TOP, title, applicants and outcome before its Ziffern', async () => {
    const text = (await textOf(PRINT, format)).replace(/\s+/g, ' ');
    expect(text).toContain('31. IntMK 2036');
    expect(text).toContain('Vorsitz: Bremen');
    expect(text).toContain('Beschluss der Hauptkonferenz der 31. IntMK 2036');
    expect(text).toMatch(/TOP 4\.1 .*Sprachkurse am Abend .*Antragsteller: Bremen, Sachsen/);
    expect(text).toMatch(/hat mehrheitlich beschlossen: 1\. ?Die IntMK begrüßt .* 2\. ?Die IntMK bittet/);
    expect(text).not.toContain('Noch nicht veröffentlicht');
  });

  it('names a circular resolution by its number and day, and says what is not published', async () => {
    const resolution = { ...PRINT.resolution, circular: '01/2036', decidedOn: '2036-01-15' };
    const text = await textOf({ ...PRINT, published: false, resolution }, format);
    expect(text).toContain('Umlaufbeschluss 01/2036 vom 15. Januar 2036');
    expect(text).not.toContain('Beschluss der Hauptkonferenz');
    expect(text).toContain('Noch nicht veröffentlicht');
  });

  it('is the same file every time', async () => {
    const [once, again] = await Promise.all(
      [0, 1].map(() => renderDocument(resolutionDocument(PRINT), format)),
    );
    expect(Buffer.from(once ?? []).equals(Buffer.from(again ?? []))).toBe(true);
  });
});
