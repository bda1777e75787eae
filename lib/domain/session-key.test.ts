import { describe, expect, it } from 'vitest';
import { SESSION_OUTCOMES } from './session-command';
import { keyAct, OUTCOME_KEYS } from './session-key';

describe('the keys of the recording page', () => {
  it('has a key of its own for every outcome', () => {
    const keys = SESSION_OUTCOMES.map((outcome) => OUTCOME_KEYS[outcome]);
    expect(new Set(keys).size).toBe(SESSION_OUTCOMES.length);
    expect(keys).not.toContain('N');
  });

  it.each(SESSION_OUTCOMES)('knows the key of %s, large and small', (outcome) => {
    const act = keyAct(OUTCOME_KEYS[outcome]);
    expect(act).toMatchObject({ outcome });
    expect(keyAct(OUTCOME_KEYS[outcome].toLowerCase())).toEqual(act);
  });

  it('asks by whom or with what before it records a withdrawal or a merge', () => {
    expect([keyAct('z'), keyAct('x')].map((act) => act?.kind)).toEqual(['ASK', 'ASK']);
    expect(keyAct('e')?.kind).toBe('RECORD');
  });

  it('calls the next item by N and Enter, and does nothing with any other key', () => {
    expect([keyAct('n'), keyAct('Enter')]).toEqual([{ kind: 'CALL_NEXT' }, { kind: 'CALL_NEXT' }]);
    expect(['j', 'Escape', ' ', 'F5', 'ArrowDown', '1'].map(keyAct)).toEqual(Array(6).fill(null));
  });
});
