import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMinutes } from '@/lib/minutes-import/parse-minutes';
import { readSourceFile } from '@/lib/minutes-import/readers/read-source-file';
import { externalMinutesDocument, type ExternalProse } from './external-minutes-document';
import { arbitraryMinutes } from './fixtures/arbitrary-minutes';
import { SAMPLE_MINUTES } from './fixtures/sample-minutes';
import { DOCUMENT_FORMATS, printExternalMinutes, type DocumentFormat } from './render-document';

const PROSE: ExternalProse = {
  opening:
    'Die Konferenz fand statt. Zu TOP 1.1 wurde ein Bericht erstattet.\n\nTOP 1.1 Lesepaten\n\nEinstimmig beschlossen.\n\n1. Erstens\n2. Zweitens\n\n# Überschrift\n\nTagesordnung',
  closing: 'TOP 2 Verschiedenes\n\nDie IntMK hat mehrheitlich beschlossen:\n\n- Dank\n- Gruß',
  mark: 'Vorläufige Fassung 2',
};

async function readBack(minutes: typeof SAMPLE_MINUTES, prose: ExternalProse, format: DocumentFormat) {
  const source = await readSourceFile(await printExternalMinutes(minutes, format, { prose }), `d.${format}`);
  if (!source.ok) throw new Error(source.error);
  return parseMinutes(source.value).minutes;
}

describe('prose in the external minutes', () => {
  it('is printed under headings of its own, and the mark on every page', () => {
    const { blocks, titlePage, runningHeader } = externalMinutesDocument(SAMPLE_MINUTES, PROSE);
    const parts = blocks.flatMap((block) =>
      block.kind === 'HEADING' && block.level === 1 ? block.lines : [],
    );
    expect(parts).toEqual([
      ...['Liste der Teilnehmenden', 'Gäste', 'Zur Eröffnung der Konferenz', 'Tagesordnung', 'Beschlüsse'],
      'Zum Schluss der Konferenz',
    ]);
    expect(titlePage.lines.at(-1)).toBe('Vorläufige Fassung 2');
    expect(runningHeader.left).toBe('31. IntMK 2036 · Vorläufige Fassung 2');
  });

  it('changes nothing where there is none', () => {
    const none: ExternalProse = { opening: '', closing: ' \n', mark: null };
    expect(externalMinutesDocument(SAMPLE_MINUTES, none)).toEqual(externalMinutesDocument(SAMPLE_MINUTES));
  });

  it.each(DOCUMENT_FORMATS)('is passed over by whoever reads %s back, whatever it says', async (format) => {
    expect(await readBack(SAMPLE_MINUTES, PROSE, format)).toEqual(SAMPLE_MINUTES);
  });

  it.each(['Entwurf', 'Vorläufige Fassung 12'])(
    'is marked „%s“ without being read as anything',
    async (mark) => {
      expect(await readBack(SAMPLE_MINUTES, { ...PROSE, mark }, 'docx')).toEqual(SAMPLE_MINUTES);
    },
  );

  const words = fc.constantFrom(
    'TOP 1.1',
    'Beschluss',
    'Gäste',
    'Bayern',
    'Antragsteller: Berlin',
    'beschlossen.',
  );
  const prose = fc
    .array(fc.array(words, { minLength: 1, maxLength: 4 }), { maxLength: 5 })
    .map((lines) => lines.map((line) => line.join(' ')).join('\n\n'));
  const arbitraryProse = fc.record({
    opening: prose,
    closing: prose,
    mark: fc.constantFrom(null, 'Entwurf', 'Vorläufige Fassung 1'),
  });

  it.each([
    ['md', 150],
    ['docx', 60],
    ['odt', 60],
    ['pdf', 10],
  ] as const)(
    'of any kind beside any minutes leaves the record as it was in %s',
    async (format, numRuns) => {
      await fc.assert(
        fc.asyncProperty(arbitraryMinutes(), arbitraryProse, async (minutes, some) => {
          expect(await readBack(minutes, some, format)).toEqual(minutes);
        }),
        { numRuns, endOnFailure: format === 'pdf' },
      );
    },
    120_000,
  );
});
