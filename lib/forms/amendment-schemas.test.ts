import { describe, expect, it } from 'vitest';
import { DecideAmendmentsSchema, ProposeAmendmentSchema } from './amendment-schemas';

const motionId = crypto.randomUUID();
const id = crypto.randomUUID();

describe('the form for proposing', () => {
  const form = { motionId, baseNumber: '2', title: 'T', reason: ' Klarer. ' };

  it('brings the fields of each block together', () => {
    const parsed = ProposeAmendmentSchema.parse({
      ...form,
      ...{ blockId: ['z1', 'z2'], text: ['A', 'B'], after: ['', 'C'], remove: 'z1', together: 'on' },
    });
    expect(parsed).toEqual({
      ...{ motionId, baseNumber: 2, reason: 'Klarer.', together: true },
      edit: {
        title: 'T',
        blocks: [
          { blockId: 'z1', text: 'A', remove: true, after: '' },
          { blockId: 'z2', text: 'B', remove: false, after: 'C' },
        ],
      },
    });
  });

  it('takes a text of one block, which arrives without a list', () => {
    const parsed = ProposeAmendmentSchema.parse({ ...form, blockId: 'z1', text: 'A', after: '' });
    expect(parsed.edit.blocks).toEqual([{ blockId: 'z1', text: 'A', remove: false, after: '' }]);
  });

  it.each([
    [{ blockId: ['z1', 'z2'], text: ['A'], after: ['', ''] }],
    [{ blockId: 'z1', text: 'A', after: '', reason: '  ' }],
    [{ blockId: 'z1', text: 'A', after: '', baseNumber: '-1' }],
    [{ blockId: 'z1', text: 'A', after: '', motionId: "1' OR 1=1" }],
  ])('refuses %j', (wrong) => {
    expect(ProposeAmendmentSchema.safeParse({ ...form, ...wrong }).success).toBe(false);
  });
});

describe('the form for deciding', () => {
  const form = { motionId, baseNumber: '2', amendmentId: id, decision: 'ACCEPTED', reason: 'Ja.' };

  it('takes one proposal or several', () => {
    expect(DecideAmendmentsSchema.parse(form)).toMatchObject({
      amendmentIds: [id],
      wordings: [],
      editorial: false,
    });
    expect(DecideAmendmentsSchema.parse({ ...form, amendmentId: [id, id] }).amendmentIds).toHaveLength(2);
  });

  it.each([
    [{ amendmentId: undefined }],
    [{ amendmentId: ['x'] }],
    [{ decision: 'WITHDRAWN' }],
    [{ reason: '' }],
  ])('refuses %j', (wrong) => {
    expect(DecideAmendmentsSchema.safeParse({ ...form, ...wrong }).success).toBe(false);
  });
});
