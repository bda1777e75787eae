import { describe, expect, it } from 'vitest';
import {
  AddDemandSchema,
  ConfirmSeveralSchema,
  CorrectDemandSchema,
  SeenDemandSchema,
  SplitDemandSchema,
} from './demand-schemas';

const ID = '01a20900-321c-7218-ae00-73be05745754';
const SEEN = { demandId: ID, version: '3' };
const WAY = { next: null, only: null };
const SENT = { kind: 'POSITION', text: ' stellt fest ', dueConference: '', dueOn: '', policyField: '' };
const FACTS = {
  ...{ kind: 'POSITION', text: 'stellt fest', addressees: [], followUp: false, policyField: null },
  due: { conference: null, on: null },
};

describe('the forms of the review', () => {
  it('take a card with nothing ticked and nothing chosen', () => {
    expect(CorrectDemandSchema.parse({ ...SEEN, ...SENT })).toEqual({
      ...{ demandId: ID, version: 3, ...FACTS, ...WAY },
    });
    expect(SeenDemandSchema.parse({ ...SEEN, next: ID, only: 'offen' })).toEqual({
      ...{ demandId: ID, version: 3, next: ID, only: 'offen' },
    });
  });

  it('take one addressee or several, a conference and a day', () => {
    const due = { dueConference: '20', dueOn: '2025-01-31', followUp: 'on' };
    expect(
      AddDemandSchema.parse({ ...SENT, ...due, resolutionId: ID, clause: '0', addressees: 'BMI' }),
    ).toMatchObject({
      addressees: ['BMI'],
      due: { conference: 20, on: '2025-01-31' },
      followUp: true,
      clause: 0,
    });
    expect(CorrectDemandSchema.parse({ ...SEEN, ...SENT, addressees: ['BMI', 'KMK'] }).addressees).toEqual([
      'BMI',
      'KMK',
    ]);
    expect(CorrectDemandSchema.safeParse({ ...SEEN, ...SENT, dueOn: '31.01.2025' }).success).toBe(false);
  });

  it('read the parts line by line and the rest of a TOP by id and version', () => {
    expect(SplitDemandSchema.parse({ ...SEEN, parts: 'eins\r\n\r\nzwei' }).parts).toEqual(['eins', 'zwei']);
    expect(ConfirmSeveralSchema.parse({ demands: `${ID}:4` }).demands).toEqual([
      { demandId: ID, version: 4 },
    ]);
    expect(ConfirmSeveralSchema.safeParse({ demands: [ID] }).success).toBe(false);
  });
});
