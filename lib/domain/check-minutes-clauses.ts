import type { Finding } from './finding';
import type { Minutes, MinutesResolution } from './minutes';
import type { TextBlock } from './text-block';

type Clause = TextBlock & { number: number };

const EXCERPT_LENGTH = 80;

/** Finds Ziffern that skip a number or come twice. A new list may start over below a heading or an introduction. */
export function checkClauses(minutes: Minutes): Finding[] {
  return minutes.resolutions.flatMap(checkResolution);
}

function checkResolution(resolution: MinutesResolution): Finding[] {
  const findings: Finding[] = [];
  let previous: Clause | null = null;
  let before: TextBlock | null = null;
  for (const block of resolution.blocks) {
    if (block.kind === 'HEADING') previous = null;
    if (isClause(block)) {
      const restarts = block.number === 1 && before !== null && opensList(before);
      const last: number = restarts ? 0 : (previous?.number ?? 0);
      const found = compare(resolution.number, last, block, restarts ? null : previous);
      if (found) findings.push(found);
      previous = block;
    }
    before = block;
  }
  return findings;
}

function isClause(block: TextBlock): block is Clause {
  return block.kind === 'CLAUSE' && block.number !== null;
}

function opensList(before: TextBlock): boolean {
  return before.kind === 'PARAGRAPH' && /[:]$/.test(before.text);
}

function compare(item: string, last: number, clause: Clause, previous: Clause | null): Finding | null {
  if (clause.number === last + 1) return null;
  const evidence = [previous, clause].filter((one) => one !== null).map(quote);
  if (clause.number <= last) {
    return { code: 'CLAUSE_REPEATED', item, facts: { clause: String(clause.number) }, evidence };
  }
  const facts = { after: String(last), clause: String(clause.number) };
  return { code: 'CLAUSE_SKIPPED', item, facts, evidence };
}

function quote(clause: Clause): string {
  const text =
    clause.text.length > EXCERPT_LENGTH ? `${clause.text.slice(0, EXCERPT_LENGTH).trimEnd()} …` : clause.text;
  return `${clause.number}. ${text}`;
}
