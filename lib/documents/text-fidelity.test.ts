import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSourceFile } from '@/lib/minutes-import/readers/read-source-file';
import type { DocumentModel } from './document-model';
import { nestTextBlocks } from './nest-text-blocks';
import { renderDocument } from './render-document';
import type { TextBlock } from '@/lib/domain/text-block';

/** Words on which printing and reading stumble: hyphens at line ends, signs, ligatures, markup. */
const WORDS = [
  ...[
    'Sprach-',
    'und',
    'Integrationskurse',
    'non-formale',
    'Mecklenburg-Vorpommern',
    'Bund-Länder-Arbeitsgruppe',
  ],
  ...[
    'E-Mail-Adresse',
    'und/oder',
    '2012–2015',
    '–',
    'z. B.',
    '„Zuwanderung“',
    '(Hochschul-)Studium',
    'Affinität',
  ],
  ...[
    'Auflage',
    'Migrant*innen',
    'LSBTIQ*-Geflüchtete',
    '§ 24',
    '30.11.2022,',
    '5 %',
    'Pro-Kopf-Ausgaben',
    '<b>',
    '&',
  ],
  ...[
    '[…]',
    '#kurs',
    '$5',
    '\\n',
    '_wort_',
    '100 €',
    'ÄÖÜß',
    'Straße/Platz',
    'Kita-',
    'oder',
    'Hort-Plätze.',
  ],
];

const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 120 })
  .map((words) => `Die IntMK ${words.join(' ')} ende.`);

/** Blocks whose depth grows by one at most, as the reading of minutes gives them. */
const blocks = fc
  .array(fc.record({ kind: fc.constantFrom('CLAUSE', 'BULLET', 'PARAGRAPH', 'INNER'), text }), {
    minLength: 6,
    maxLength: 14,
  })
  .map((drafts) => {
    let inClause = false;
    let number = 0;
    return drafts.map((draft): TextBlock => {
      if (draft.kind === 'CLAUSE') {
        inClause = true;
        number += 1;
        return { kind: 'CLAUSE', number, level: 1, text: draft.text };
      }
      if (draft.kind === 'PARAGRAPH') inClause = false;
      const level = inClause ? 2 : 1;
      const kind = draft.kind === 'BULLET' ? 'BULLET' : 'PARAGRAPH';
      return { kind, number: null, level, text: draft.text };
    });
  });

function modelOf(content: readonly TextBlock[]): DocumentModel {
  return {
    title: 'Probe',
    author: 'Probe',
    date: null,
    titlePage: { title: 'Probe', lines: [] },
    contentsTitle: 'Inhalt',
    runningHeader: { left: 'links', right: 'rechts' },
    blocks: [
      { kind: 'HEADING', level: 1, lines: ['Beschlüsse'], startsPage: true, inContents: true },
      ...nestTextBlocks(content),
    ],
  };
}

/** Label, depth and text of each block, as a reader should give them back. */
const expected = ({ kind, number, level, text: words }: TextBlock) => [
  kind === 'CLAUSE' ? `${number ?? 0}.` : kind === 'BULLET' ? '–' : null,
  kind === 'PARAGRAPH' ? level - 1 : level,
  words,
];

describe('what is printed reads back letter by letter', () => {
  it.each(['docx', 'odt', 'pdf'] as const)(
    'as %s, across lines and pages',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(blocks, async (content) => {
          const source = await readSourceFile(
            await renderDocument(modelOf(content), format),
            `probe.${format}`,
          );
          const lines = source.ok ? source.value.lines : [];
          const from = lines.findIndex(({ heading, text: words }) => heading === 1 && words === 'Beschlüsse');
          const read = lines
            .slice(from + 1)
            .map(({ listLabel, listLevel, text: words }) => [listLabel, listLevel, words]);
          expect(read).toEqual(content.map(expected));
        }),
        { numRuns: format === 'pdf' ? 8 : 50 },
      );
    },
    240_000,
  );
});
