import { FEDERAL_STATES } from '@/lib/domain/federal-state';
import type { SourceLine } from '../source-text';

/** A line, and whether it stands in a table of contents that the program of origin made by itself. */
export interface ReadLine {
  line: SourceLine;
  inContents: boolean;
}

const OWN_AGENDA = /^Tagesordnung\b/i;
const STATE_NAMES = FEDERAL_STATES.map(({ name }) => name).join('|');
/** A line of the contents that ends with applicants, before its page number. */
const WITH_APPLICANTS = new RegExp(`(?:${STATE_NAMES}|[Aa]lle Länder|\\(koordinierend\\))[\\s.…]*\\d*$`, 'u');

/**
 * Leaves out the generated table of contents, which only repeats headings. It is kept where it is the agenda:
 * some conferences print no other, and their contents name the applicants (DOMAIN §6, ASMK).
 */
export function dropContents(lines: readonly ReadLine[]): SourceLine[] {
  const contents = lines.filter(({ inContents }) => inContents);
  const withApplicants = contents.filter(({ line }) => WITH_APPLICANTS.test(line.text)).length;
  const hasAgenda = lines.some(({ line, inContents }) => !inContents && OWN_AGENDA.test(line.text.trim()));
  const isAgenda = !hasAgenda && withApplicants * 2 >= contents.length;
  return lines.filter(({ inContents }) => isAgenda || !inContents).map(({ line }) => line);
}
