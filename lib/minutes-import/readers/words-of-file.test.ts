import { expect, it } from 'vitest';
import type { DocumentModel } from '@/lib/documents/document-model';
import { renderDocument } from '@/lib/documents/render-document';
import { wordsOfFile } from './fixtures/words-of-file';

const MODEL: DocumentModel = {
  ...{ title: 'Kanarienvogel-titel', author: 'Kanarienvogel-verfasser', date: '2027-03-18' },
  titlePage: { title: 'Sitzung', lines: ['In Mainz'] },
  contentsTitle: null,
  runningHeader: { left: 'links', right: 'rechts' },
  blocks: [
    {
      ...{ kind: 'PARAGRAPH', role: 'BODY', keepsWithNext: false },
      runs: [{ text: 'Kanarienvogel-text', underlined: false }],
    },
  ],
};

it.each(['docx', 'odt', 'pdf'] as const)(
  'finds in a file what stands in its text and what in its metadata alone: %s',
  async (format) => {
    const words = await wordsOfFile(await renderDocument(MODEL, format), format);
    for (const word of ['text', 'titel', 'verfasser']) expect(words).toContain(`Kanarienvogel-${word}`);
  },
);
