import { describe, expect, it } from 'vitest';
import { FINDING_CODES, type Finding, type FindingCode } from '@/lib/domain/finding';
import { FINDING_TITLES, findingMessage, findingStatement } from './findings';

const FACTS: Partial<Record<FindingCode, Record<string, string>>> = {
  APPLICANTS_DIFFER: { added: 'HE', missing: 'ST,TH' },
  CLAUSE_SKIPPED: { after: '2', clause: '4' },
  CLAUSE_REPEATED: { clause: '3' },
  DRAFT_REMARK: { clause: '4' },
  GREEN_LIST_DIFFERS: { only: 'list' },
  HEADER_VARIANT: { items: '1, 2' },
  UNKNOWN_STATE: { name: 'Preußen' },
};
const sentence = (code: FindingCode, facts = FACTS[code] ?? {}, item: string | null = '4.1'): string => {
  const finding: Finding = { code, item, facts, evidence: [] };
  return findingMessage(finding);
};

describe('findingMessage', () => {
  it.each(FINDING_CODES)('names the TOP and ends as a sentence: %s', (code) => {
    expect(sentence(code)).toMatch(/^TOP 4\.1.*\.$/u);
    expect(sentence(code)).not.toMatch(/undefined|[A-Z]{4,}_/);
    expect(FINDING_TITLES[code]).not.toBe('');
  });

  it('says what differs', () => {
    expect(sentence('APPLICANTS_DIFFER')).toContain('nur im Beschluss: Hessen');
    expect(sentence('APPLICANTS_DIFFER')).toContain('nur in der Tagesordnung: Sachsen-Anhalt, Thüringen');
    expect(sentence('CLAUSE_SKIPPED', { after: '0', clause: '2' })).toContain('beginnt mit Ziffer 2');
    expect(sentence('HEADER_VARIANT', { items: '1, 2' }, null)).toContain('TOP 1, 2');
  });
});

describe('findingStatement', () => {
  it.each(FINDING_CODES)('stands beside the TOP and does not repeat it: %s', (code) => {
    const statement = findingStatement({ code, item: '4.1', facts: FACTS[code] ?? {}, evidence: [] });
    expect(statement).toMatch(/^[\p{Lu}„].*\.$/u);
    expect(statement).not.toContain('4.1');
  });
});
