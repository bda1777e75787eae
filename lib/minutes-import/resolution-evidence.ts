import { readFieldLabel } from './field-label';
import { readAgendaHead, readWordedHead } from './item-number';
import type { PrintedLine } from './printed-line';
import { markerOf } from './zone-markers';

const TABLE_CAPTION = /^(?:TOP|Nr\.?)\s+(?:Thema|Titel|Gegenstand|Bezeichnung|Betreff|Inhalt)(?![\p{L}])/u;
const OUTCOME_WORDS =
  /(?:[Ee]instimmig|[Mm]ehrheitlich|Mehrheit).{0,80}(?:beschlossen|angenommen|Beschluss)|beschlossen:?\s*$|(?:nimmt|nehmen|nahm|nahmen)\s.*Kenntnis|(?:[Aa]bgelehnt|[Vv]ertagt|[Zz]urückgestellt)[.:]?$|^[Zz]ur Kenntnis/u;
const LIST_START = /^(?:\d{1,2}[.)]|[-–•])\s.{30}/u;
const EVIDENCE_REACH = 40;

/** Whether a vote, a labelled decision or prose follows before the next item: then a resolution begins here. */
export function hasResolutionBelow(
  lines: readonly PrintedLine[],
  index: number,
  proof: 'vote' | 'text' = 'text',
): boolean {
  let reach = EVIDENCE_REACH;
  const own = readAgendaHead(lines[index]?.text ?? '')?.number;
  for (let next = index + 1; next < lines.length && reach > 0; next++) {
    const text = lines[next]?.text ?? '';
    if (text === '') continue;
    reach -= 1;
    const head = readWordedHead(text) ?? (/^[A-Z]\s/.test(text) ? null : readAgendaHead(text));
    // Inside a listing the same number met again is the resolution; below it, a heading repeated on the next page.
    if ((head && (head.number !== own || proof === 'vote')) || markerOf(text) || TABLE_CAPTION.test(text))
      return false;
    const field = readFieldLabel(text);
    if (field?.kind === 'VOTE' || field?.kind === 'DECISION' || /^Veröffentlichung\s*:/u.test(text))
      return true;
    if (field) continue;
    if (OUTCOME_WORDS.test(text)) return true;
    if (proof === 'text' && (LIST_START.test(text) || isProse(text))) return true;
  }
  return false;
}

function isProse(text: string): boolean {
  return text.length > 45 && /\p{Ll}[.;:]$/u.test(text) && !text.includes('\t');
}
