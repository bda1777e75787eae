import { describe, expect, it } from 'vitest';
import { ASSESSABLE_STATUSES, FOLLOW_UP_KINDS } from './demand-status';
import { checkAssessment } from './follow-up-assessment';
import { checkCorrection, type CorrectionSide } from './follow-up-correction';
import { possibleVisibilities } from './follow-up-visibility';

const entry = { kind: 'ANSWERED', byBody: true, superseded: false, assessedSince: false } as const;
const verdict = (side: CorrectionSide, parts: Partial<Parameters<typeof checkCorrection>[0]>) => {
  const result = checkCorrection({ ...entry, ...parts }, side);
  return result.ok ? null : result.error;
};

describe('who may be let read what', () => {
  it.each([
    ['ASSESSED', ['INTERNAL', 'RELEASED', 'PUBLIC']],
    ['ANSWERED', ['RELEASED', 'PUBLIC']],
    ['SENT', ['RELEASED', 'PUBLIC']],
    ['REMINDED', ['RELEASED', 'PUBLIC']],
    ['REMARK', ['INTERNAL']],
    ['CARRIED_OVER', ['INTERNAL']],
  ] as const)('%s: %s', (kind, visibilities) => {
    expect(possibleVisibilities(kind)).toEqual(visibilities);
  });
});

describe('an assessment', () => {
  const words = { text: null, evidence: null, judgedBy: null };
  it('needs nothing but its finding, save where it says that something was done', () => {
    const refused = ASSESSABLE_STATUSES.filter((status) => !checkAssessment({ status, ...words }).ok);
    expect(refused).toEqual(['PARTLY_IMPLEMENTED', 'IMPLEMENTED']);
  });
});

describe('who puts an entry right', () => {
  it('is whoever wrote it', () => {
    expect(verdict('BODY', {})).toBeNull();
    expect(verdict('OFFICE', {})).toBe('NOT_PERMITTED');
    expect(verdict('OFFICE', { byBody: false })).toBeNull();
    expect(verdict('BODY', { byBody: false })).toBe('NOT_PERMITTED');
    const others = FOLLOW_UP_KINDS.filter((kind) => verdict('OFFICE', { kind, byBody: false }) !== null);
    expect(others).toEqual(['SENT', 'REMINDED', 'CARRIED_OVER']);
    const ofBodies = FOLLOW_UP_KINDS.filter((kind) => verdict('BODY', { kind }) === null);
    expect(ofBodies).toEqual(['ANSWERED']);
  });

  it('does it once, a body before the office has assessed, the office before it has assessed anew', () => {
    expect(verdict('BODY', { superseded: true })).toBe('CHANGED_MEANWHILE');
    expect(verdict('BODY', { assessedSince: true })).toBe('ANSWER_ASSESSED_ALREADY');
    const assessment = { kind: 'ASSESSED', byBody: false, assessedSince: true } as const;
    expect(verdict('OFFICE', assessment)).toBe('ASSESSMENT_FOLLOWED');
    expect(verdict('OFFICE', { ...assessment, kind: 'ANSWERED' })).toBeNull();
  });
});
