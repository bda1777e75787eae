import { isStateCode, STATE_CODES, type StateCode } from '@/lib/domain/federal-state';
import type { Applicant } from '@/lib/domain/minutes';

/**
 * Applicants in a short notation, in printed order: "BE* HH SH+" = Berlin federführend, Hamburg mitantragstellend,
 * Schleswig-Holstein koordinierend.
 */
export function applicantList(notation: string): Applicant[] {
  return notation
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      const mark = /[*+]$/.exec(word)?.[0];
      const role = mark === '*' ? 'LEAD' : mark === '+' ? 'COORDINATING' : 'CO';
      return { state: knownState(mark ? word.slice(0, -1) : word), role };
    });
}

/** Länder in printed order: "BE HH SH"; "all" for the sixteen. */
export function stateList(notation: string): StateCode[] {
  if (notation === 'all') return [...STATE_CODES];
  return notation
    .split(' ')
    .filter((word) => word !== '')
    .map(knownState);
}

function knownState(code: string): StateCode {
  if (!isStateCode(code)) throw new Error(`unknown Land code ${code}`);
  return code;
}
