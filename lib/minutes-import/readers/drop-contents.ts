import type { SourceLine } from '../source-text';

/** A line, and whether it stands in a table of contents that the program of origin made by itself. */
export interface ReadLine {
  line: SourceLine;
  inContents: boolean;
}

const OWN_AGENDA = /^Tagesordnung\b/i;

/**
 * Leaves out the generated table of contents, which only repeats headings. Where no agenda stands beside it,
 * it is kept: some conferences print none, and their contents with the applicants are the agenda (DOMAIN §6, ASMK).
 */
export function dropContents(lines: readonly ReadLine[]): SourceLine[] {
  const hasAgenda = lines.some(({ line, inContents }) => !inContents && OWN_AGENDA.test(line.text.trim()));
  return lines.filter(({ inContents }) => !(hasAgenda && inContents)).map(({ line }) => line);
}
