import { describe, expect, it } from 'vitest';
import { sessionItemFixture as item } from './fixtures/session-item';
import type { Session } from './session';
import type { SessionCommand, SessionOutcome, StatedOutcome } from './session-command';
import { isPending, sessionWithQueue } from './session-pending';
import { enqueued, settled, type SessionQueue } from './session-queue';

const SESSION: Session = {
  ...{ meetingId: 'm', conferenceNumber: 22, status: 'RUNNING', calledItemId: null },
  rules: {
    adoption: { kind: 'MINIMUM_YES', yes: 9 },
    ...{ adoptionConfirmed: false, abstentionsAllowed: true, abstentionsConfirmed: false },
  },
  present: ['BW', 'TH'],
  items: [item('C'), item('1', { greenListEntryId: 'e1' }), item('2', { greenListEntryId: 'e2' }), item('3')],
};

const stated = (outcome: SessionOutcome, rest: Partial<StatedOutcome> = {}): StatedOutcome => ({
  ...{ outcome, counts: null, votes: null, withdrawnBy: null, mergedIntoId: null, deviationReason: null },
  ...rest,
});
const record = (itemId: string, outcome: StatedOutcome): SessionCommand => ({
  ...{ kind: 'RECORD_OUTCOME', itemId, stated: outcome, seenDecisionId: null, correctionReason: null },
});

function queueOf(...commands: SessionCommand[]): SessionQueue {
  return commands.reduce<SessionQueue>(
    (queue, command, index) =>
      enqueued(queue, {
        ...{ clientKey: `k${index}`, personId: 'p', command },
        sentAt: '2027-04-21T08:00:00.000Z',
      }),
    [],
  );
}

const shown = (queue: SessionQueue) => sessionWithQueue(SESSION, queue, 'Marlene Osthoff');
const itemOf = (session: Session, id: string) => session.items.find((one) => one.id === id);

describe('the sitting with what still waits in the browser', () => {
  it('shows an outcome at once, with its counts, as known to this browser alone', () => {
    const votes = { BW: 'YES', TH: 'ABSTAIN' } as const;
    const found = itemOf(shown(queueOf(record('3', stated('UNANIMOUS', { votes })))), '3');
    expect(found?.decision).toMatchObject({
      ...{ outcome: 'UNANIMOUS', recordedBy: 'Marlene Osthoff' },
      counts: { yes: 1, no: 0, abstain: 1 },
    });
    expect(found?.decision && isPending(found.decision)).toBe(true);
    expect(found?.log).toHaveLength(1);
  });

  it('moves the status of what was withdrawn, merged or postponed', () => {
    const session = shown(
      queueOf(
        record('1', stated('WITHDRAWN', { withdrawnBy: 'BE' })),
        record('2', stated('MERGED', { mergedIntoId: '3' })),
        record('3', stated('POSTPONED')),
      ),
    );
    expect(session.items.map(({ status }) => status)).toEqual(['OPEN', 'WITHDRAWN', 'MERGED', 'POSTPONED']);
    expect(itemOf(session, '1')?.withdrawnBy).toBe('BE');
    expect(itemOf(session, '2')?.mergedInto).toEqual({ id: '3', number: '3' });
  });

  it('opens an item again that was taken back, and keeps both entries', () => {
    const queue = queueOf(record('1', stated('POSTPONED')), {
      ...{ kind: 'TAKE_BACK', itemId: '1', seenDecisionId: 'k0', reason: 'Versehen' },
    });
    const found = itemOf(shown(queue), '1');
    expect(found).toMatchObject({ status: 'OPEN', decision: null });
    expect(found?.log.map(({ takenBack }) => takenBack)).toEqual([false, true]);
  });

  it('adopts what is on the list under TOP C, and only that', () => {
    const adoption: SessionCommand = {
      ...{ kind: 'ADOPT_GREEN_LIST', itemId: 'C', entryIds: ['e1', 'e2'], stated: stated('UNANIMOUS') },
    };
    expect(shown(queueOf(adoption)).items.map(({ decision }) => decision?.enBloc ?? null)).toEqual([
      ...[false, true, true, null],
    ]);
  });

  it('calls items and lets Länder come and go in chair order', () => {
    const session = shown(
      queueOf(
        { kind: 'CALL_ITEM', itemId: '2' },
        { kind: 'STATE_ARRIVED', state: 'HE', itemId: null },
        { kind: 'STATE_ARRIVED', state: 'HE', itemId: null },
        { kind: 'STATE_LEFT', state: 'BW', itemId: '2' },
      ),
    );
    expect(session).toMatchObject({ calledItemId: '2', present: ['HE', 'TH'] });
  });

  it('shows once what arrived although its answer did not', () => {
    const queue = queueOf(record('1', stated('UNANIMOUS')));
    const recorded = shown(queue);
    expect(sessionWithQueue(recorded, queue, 'Marlene Osthoff')).toEqual(recorded);
  });

  it('leaves out what was refused', () => {
    const queue = queueOf(record('1', stated('UNANIMOUS')));
    const refused = settled(queue, 'k0', { kind: 'REFUSED', code: 'DECIDED_MEANWHILE', message: '' });
    expect(shown(refused)).toEqual(SESSION);
  });
});
