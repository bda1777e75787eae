import { describe, expect, it } from 'vitest';
import { awaitsAssessment, demandStanding, type DemandStatus, type StandingEntry } from './demand-status';

const SENT: StandingEntry = { kind: 'SENT', on: '2023-07-14', status: null };
const ANSWERED: StandingEntry = { kind: 'ANSWERED', on: '2023-11-20', status: null };
const assessed = (status: DemandStatus): StandingEntry => ({ kind: 'ASSESSED', on: '2024-01-31', status });

const FOLLOWED = { followUp: true, answerDueOn: '2023-10-31' };
const TODAY = '2024-02-01';

describe('the standing of a request', () => {
  it.each<[string, StandingEntry[], DemandStatus, boolean]>([
    ['nothing happened yet', [], 'OPEN', true],
    ['it was sent and nobody answered', [SENT], 'ASKED', true],
    ['an answer came in that nobody assessed', [SENT, ANSWERED], 'ASKED', false],
    ['it was assessed without an answer', [SENT, assessed('INTERIM')], 'INTERIM', true],
    ['it was found out of date without an answer', [SENT, assessed('OBSOLETE')], 'OBSOLETE', false],
    [
      'it was assessed twice',
      [SENT, assessed('INTERIM'), SENT, assessed('IMPLEMENTED'), SENT],
      'IMPLEMENTED',
      false,
    ],
  ])('where %s', (_, entries, status, overdue) => {
    expect(demandStanding(FOLLOWED, entries, TODAY)).toMatchObject({ status, overdue });
  });

  it('knows the first day it was asked and the last it was answered', () => {
    const again = { ...ANSWERED, on: '2023-12-01' };
    expect(demandStanding(FOLLOWED, [SENT, ANSWERED, SENT, again], TODAY)).toMatchObject({
      askedOn: '2023-07-14',
      answeredOn: '2023-12-01',
    });
  });

  it.each<[string, StandingEntry[], boolean]>([
    ['nobody answered', [SENT], false],
    ['the answer was never assessed', [SENT, ANSWERED], true],
    ['the answer was assessed', [ANSWERED, assessed('INTERIM'), SENT], false],
    ['another one came after the assessment', [ANSWERED, assessed('REJECTED'), ANSWERED], true],
  ])('waits for an assessment where %s: %#', (_, entries, waits) => {
    expect(awaitsAssessment(entries)).toBe(waits);
  });

  it('owes nothing on the last day, and nothing without a day', () => {
    expect(demandStanding(FOLLOWED, [SENT], '2023-10-31').overdue).toBe(false);
    expect(demandStanding({ ...FOLLOWED, answerDueOn: null }, [SENT], TODAY).overdue).toBe(false);
  });

  it('is none where nothing is followed up', () => {
    const none = demandStanding({ ...FOLLOWED, followUp: false }, [SENT, assessed('INTERIM')], TODAY);
    expect(none).toMatchObject({ status: 'NOT_TRACKED', overdue: false });
  });
});
