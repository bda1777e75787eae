import { describe, expect, it } from 'vitest';
import { LiftItemSchema, RecordResultsSchema, resultField, SealGreenListSchema } from './green-list-schemas';

const A = '01a20785-943c-71c0-9c76-7bf1b29939df';
const B = '01a20785-9449-76cb-a9f7-f2e4793a0f6f';

/** The fields of one item as the page sends them: seen and left as it was. */
function row(id: string, changed: Partial<Record<'version' | 'outcome' | 'note', string>> = {}) {
  const seen = { version: '2', outcome: 'DEBATE', note: 'kurz' };
  const sent = { ...seen, seenOutcome: seen.outcome, seenNote: seen.note, ...changed };
  return Object.fromEntries(
    Object.entries(sent).map(([name, value]) => [resultField(name as 'version', id), value]),
  );
}

describe('the form of the Vorkonferenz', () => {
  const parse = (fields: Record<string, string>) =>
    RecordResultsSchema.safeParse({ conferenceNumber: '22', ...fields });

  it('holds only what was changed', () => {
    expect(parse({ ...row(A), ...row(B, { outcome: 'GREEN_LIST', note: '' }) })).toMatchObject({
      success: true,
      data: {
        conferenceNumber: 22,
        results: [{ itemId: B, outcome: 'GREEN_LIST', note: null, version: 2 }],
      },
    });
    expect(parse(row(A)).data?.results).toEqual([]);
  });

  it('knows an item that has no result yet', () => {
    const untouched = { version: '', seenOutcome: '', seenNote: '', note: '' };
    const fields = Object.fromEntries(
      Object.entries(untouched).map(([name, value]) => [`${name}.${A}`, value]),
    );
    expect(parse(fields).data?.results).toEqual([]);
    expect(parse({ ...fields, [`outcome.${A}`]: 'REVISE' }).data?.results).toEqual([
      { itemId: A, outcome: 'REVISE', note: null, version: null },
    ]);
  });

  it.each([
    ['note', { note: 'x'.repeat(501) }],
    ['note', { note: '<b>fett</b>' }],
    ['outcome', { outcome: 'ADOPTED' }],
    ['version', { version: '-1' }],
    ['version', { version: '99999999999' }],
  ] as const)('says at %s what is wrong with %j', (field, changed) => {
    const result = parse(row(A, { outcome: 'REVISE', ...changed }));
    expect(result.error?.issues.map(({ path }) => path.join('.'))).toEqual([resultField(field, A)]);
  });

  it('asks for a result where only a note was typed', () => {
    const fields = { [`version.${A}`]: '', [`seenOutcome.${A}`]: '', [`seenNote.${A}`]: '' };
    const result = parse({ ...fields, [`note.${A}`]: 'Vermerk' });
    expect(result.error?.issues.map(({ message }) => message)).toEqual(['Bitte wählen Sie ein Ergebnis.']);
  });

  it('takes no invented item', () => {
    expect(parse(row('kein-punkt', { outcome: 'REVISE' })).success).toBe(false);
  });
});

describe('the forms of the Grüne Liste', () => {
  it('takes one, several or no versions to seal', () => {
    const parse = (textVersionIds?: unknown) =>
      SealGreenListSchema.safeParse({ conferenceNumber: '22', textVersionIds }).data?.textVersionIds;
    expect(parse(A)).toEqual([A]);
    expect(parse([A, B])).toEqual([A, B]);
    expect(parse()).toEqual([]);
    expect(parse(['nichts'])).toBeUndefined();
  });

  it('takes a lifting with and without a reason, and none for an invented Land', () => {
    const lift = { itemId: A, entryId: B, state: 'BY' };
    expect(LiftItemSchema.parse({ ...lift, reason: ' ' }).reason).toBeUndefined();
    expect(LiftItemSchema.parse({ ...lift, reason: ' Bedarf ' }).reason).toBe('Bedarf');
    expect(LiftItemSchema.safeParse({ ...lift, state: 'XX' }).success).toBe(false);
    expect(LiftItemSchema.safeParse({ ...lift, reason: 'x'.repeat(501) }).success).toBe(false);
  });
});
