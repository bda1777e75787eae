import { describe, expect, it } from 'vitest';
import { parseMinutes } from '@/lib/minutes-import/parse-minutes';
import { readSourceFile } from '@/lib/minutes-import/readers/read-source-file';
import { EDITION_FORMATS } from '@/lib/routes';
import { SAMPLE_EDITION } from './fixtures/sample-edition';
import { printEdition } from './print-edition';

const STAMP = { letter: 'B', issuedOn: '2036-02-01' };

async function readBack(part: 'AGENDA' | 'BOOKLET', format: (typeof EDITION_FORMATS)[number]) {
  const file = await printEdition(SAMPLE_EDITION, STAMP, { part, format });
  const source = await readSourceFile(file, `fassung.${format}`);
  if (!source.ok) throw new Error(source.error);
  return parseMinutes(source.value).minutes;
}

/** The agenda as minutes know it: they have no word for what was postponed before the meeting. */
const EXPECTED = SAMPLE_EDITION.entries.map((entry) => {
  const { number, parent, title, kind, greenList, allStates, applicants, withdrawnBy, mergedInto } = entry;
  const status = entry.status === 'POSTPONED' ? 'OPEN' : entry.status;
  const facts = { number, parent, title, kind, greenList, allStates, applicants, withdrawnBy, mergedInto };
  return { ...facts, status, circular: entry.circular };
});
const WITH_TEXT = SAMPLE_EDITION.entries.flatMap(({ number, title, applicants, text }) =>
  text === null ? [] : [{ number, title, applicants: applicants.map(({ state }) => state), text }],
);

describe.each(EDITION_FORMATS)('an edition printed as %s', (format) => {
  it.each(['AGENDA', 'BOOKLET'] as const)(
    'reads back with its numbers, titles, applicants and roles (%s)',
    async (part) => {
      const { agenda, conference } = await readBack(part, format);
      expect(agenda).toEqual(EXPECTED);
      expect(conference).toEqual(SAMPLE_EDITION.conference);
    },
  );

  it('reads back with every motion in the order of the agenda, its text and its Begründung', async () => {
    const { resolutions } = await readBack('BOOKLET', format);
    expect(resolutions.map(({ number, title, applicants }) => ({ number, title, applicants }))).toEqual(
      WITH_TEXT.map(({ number, title, applicants }) => ({ number, title, applicants })),
    );
    const words = resolutions.map(({ blocks }) => blocks.map(({ number, text }) => [number, text]));
    expect(words).toEqual(
      WITH_TEXT.map(({ text }) =>
        [...text.blocks, ...text.rationale].map((block) => [block.number, block.text]),
      ).map((blocks, index) => withHeadings(blocks, index)),
    );
  });
});

/** "Beschlussvorschlag" before the text, "Begründung" before its reasons. */
function withHeadings(blocks: (string | number | null)[][], index: number): (string | number | null)[][] {
  const { text } = WITH_TEXT[index] ?? {};
  const kinds = { MOTION: '', LEAD_MOTION: ' (Leitantrag)', REPORT: ' (Bericht)' } as const;
  const kind = text?.kind === 'LEAD_MOTION' || text?.kind === 'REPORT' ? text.kind : 'MOTION';
  const reasons = text?.rationale.length ?? 0;
  return [
    [null, `Beschlussvorschlag${kinds[kind]}`],
    ...blocks.slice(0, blocks.length - reasons),
    ...(reasons > 0 ? [[null, 'Begründung'], ...blocks.slice(-reasons)] : []),
  ];
}
