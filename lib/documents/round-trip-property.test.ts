import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMinutes } from '@/lib/minutes-import/parse-minutes';
import { readSourceFile } from '@/lib/minutes-import/readers/read-source-file';
import { arbitraryMinutes } from './fixtures/arbitrary-minutes';
import { DOCUMENT_FORMATS, printExternalMinutes } from './render-document';

/** A PDF takes a hundred times as long as Markdown. */
const RUNS = { md: 200, docx: 80, odt: 80, pdf: 15 };

describe('whatever minutes are printed', () => {
  it.each(DOCUMENT_FORMATS)(
    'read back as they were from %s',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(arbitraryMinutes(), async (minutes) => {
          const source = await readSourceFile(await printExternalMinutes(minutes, format), `druck.${format}`);
          if (!source.ok) throw new Error(source.error);
          expect(parseMinutes(source.value).minutes).toEqual(minutes);
        }),
        // Making a hundred PDFs smaller and smaller would take longer than reading the first one that fails.
        { numRuns: RUNS[format], endOnFailure: format === 'pdf' },
      );
    },
    120_000,
  );
});
