import { describe, expect, it } from 'vitest';
import { formInput } from './form-data';
import { SentSessionCommandSchema } from './session-command-schema';
import {
  AdoptGreenListSchema,
  CloseSessionSchema,
  RecordOutcomeSchema,
  TakeBackSchema,
  voteField,
} from './session-schemas';

const ID = '018f0000-0000-7000-8000-000000000001';
const OTHER = '018f0000-0000-7000-8000-000000000002';
const KEY = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const FORM = { conferenceNumber: '22', clientKey: KEY, itemId: ID };

/** A form as the action's wrapper reads it. */
function sent(fields: Record<string, string | string[]>): Record<string, unknown> {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) form.append(name, value);
  return formInput(form);
}

describe('the form of an outcome', () => {
  it('becomes the command that the recording page would send', () => {
    const empty = { seenDecisionId: '', correctionReason: '', deviationReason: '', withdrawnBy: '' };
    const form = sent({ ...FORM, ...empty, outcome: 'MAJORITY', counts: '13 : 1 : 2', mergedIntoId: '' });
    expect(RecordOutcomeSchema.parse(form)).toEqual({
      ...{ conferenceNumber: 22, clientKey: KEY },
      command: {
        ...{ kind: 'RECORD_OUTCOME', itemId: ID, seenDecisionId: null, correctionReason: null },
        stated: {
          ...{ outcome: 'MAJORITY', counts: { yes: 13, no: 1, abstain: 2 }, votes: null },
          ...{ withdrawnBy: null, mergedIntoId: null, deviationReason: null },
        },
      },
    });
  });

  it('takes the votes of those Länder that voted', () => {
    const votes = { [voteField('BW')]: 'YES', [voteField('BY')]: 'NO', [voteField('BE')]: '' };
    const { command } = RecordOutcomeSchema.parse(sent({ ...FORM, ...votes, outcome: 'MAJORITY' }));
    expect(command.stated.votes).toEqual({ BW: 'YES', BY: 'NO' });
  });

  it('forgets what was chosen for another outcome, and asks for what this one needs', () => {
    const fields = { ...FORM, withdrawnBy: 'BE', mergedIntoId: OTHER };
    const of = (outcome: string) => RecordOutcomeSchema.parse(sent({ ...fields, outcome })).command.stated;
    expect(of('NOTED')).toMatchObject({ withdrawnBy: null, mergedIntoId: null });
    expect(of('WITHDRAWN')).toMatchObject({ withdrawnBy: 'BE', mergedIntoId: null });
    expect(of('MERGED')).toMatchObject({ withdrawnBy: null, mergedIntoId: OTHER });
    const refused = RecordOutcomeSchema.safeParse(sent({ ...FORM, outcome: 'MERGED', mergedIntoId: '' }));
    expect(refused.error?.issues).toMatchObject([{ path: ['mergedIntoId'] }]);
  });

  it.each(['13', '13:1:2:0', '-1:0:0', 'dreizehn'])('takes no counts like %s', (counts) => {
    const refused = RecordOutcomeSchema.safeParse(sent({ ...FORM, outcome: 'MAJORITY', counts }));
    expect(refused.error?.issues[0]?.message).toContain('13:1:2');
  });

  it('asks for the reason of taking back, and takes one entry of the list like several', () => {
    expect(TakeBackSchema.safeParse(sent({ ...FORM, seenDecisionId: OTHER, reason: ' ' })).success).toBe(
      false,
    );
    for (const entryIds of [OTHER, [ID, OTHER]]) {
      const { command } = AdoptGreenListSchema.parse(sent({ ...FORM, outcome: 'UNANIMOUS', entryIds }));
      expect(command.entryIds).toEqual([entryIds].flat());
    }
    expect(CloseSessionSchema.parse(sent({ conferenceNumber: '22' })).leftOpenIds).toEqual([]);
  });
});

describe('a command as JSON', () => {
  const stated = {
    ...{ outcome: 'MAJORITY', counts: null, votes: {}, withdrawnBy: null, mergedIntoId: null },
    deviationReason: null,
  };
  const command = {
    kind: 'RECORD_OUTCOME',
    itemId: ID,
    stated,
    seenDecisionId: null,
    correctionReason: null,
  };
  const envelope = { clientKey: KEY, personId: ID, sentAt: '2027-03-18T09:00:00.000Z', command };
  const accepts = (change: object, what: object = {}) =>
    SentSessionCommandSchema.safeParse({
      ...envelope,
      ...what,
      command: { ...command, stated: { ...stated, ...change } },
    }).success;

  it('takes what the page sends, an empty grid as no votes', () => {
    expect(SentSessionCommandSchema.parse(envelope).command).toMatchObject({ stated: { votes: null } });
    expect(accepts({ outcome: 'WITHDRAWN', withdrawnBy: 'BE' })).toBe(true);
    expect(accepts({ outcome: 'MERGED', mergedIntoId: OTHER })).toBe(true);
  });

  it('takes nothing that contradicts itself or is of another shape', () => {
    expect(accepts({ withdrawnBy: 'BE' })).toBe(false);
    expect(accepts({ outcome: 'MERGED' })).toBe(false);
    expect(accepts({ mergedIntoId: OTHER })).toBe(false);
    expect(accepts({ votes: { XX: 'YES' } })).toBe(false);
    expect(accepts({ votes: { BW: 'PERHAPS' } })).toBe(false);
    expect(accepts({ counts: { yes: 17, no: 0, abstain: 0 } })).toBe(false);
    expect(accepts({ counts: { yes: 1.5, no: 0, abstain: 0 } })).toBe(false);
    expect(accepts({ deviationReason: '<b>so</b>' })).toBe(false);
    expect(accepts({}, { clientKey: 'none' })).toBe(false);
    expect(accepts({}, { sentAt: 'gestern' })).toBe(false);
    expect(SentSessionCommandSchema.safeParse({ ...envelope, command: { kind: 'DROP' } }).success).toBe(
      false,
    );
  });
});
