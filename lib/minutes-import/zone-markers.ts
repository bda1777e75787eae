/** A part of the document that a heading opens; what stands before the first is the front. */
export type ZoneName = 'front' | 'participants' | 'guests' | 'contents' | 'agenda';

const MARKERS: [ZoneName, RegExp][] = [
  [
    'participants',
    /^(?:Liste der )?(?:Teilnehm(?:er|ende|enden|erinnen)[\p{L}*:-]*|Anwesenheitsliste|Anwesende)(?:[- ](?:Liste|liste|verzeichnis))?(?: (?:und|der) [\p{L} .]{1,60})?\s*:?$/u,
  ],
  [
    'guests',
    /^(?:Als )?(?:Gäste|Gast|Weitere Teilnehm\p{L}+|Vertret\p{L}+ des Bundes)(?: des Bundes| der Konferenz)?\s*:?$/u,
  ],
  ['contents', /^(?:Inhaltsverzeichnis|Inhaltsübersicht|Inhalt|Beschlussübersicht|Übersicht)\s*:?$/u],
  [
    'agenda',
    /^(?:(?:Vorläufige|Endgültige|Beschlossene)\s)?Tagesordnung(?:\s(?:der|für|des|zur)\s.{1,160})?\s*:?$/u,
  ],
];
/** The heading above the resolutions, or in a booklet above the motions: it ends the agenda and is no part of its last title. */
const PART_HEADING = /^(?:Beschlüsse|Anträge)\s*:?$/u;

/** Headings under which this program prints prose beside the record (lib/documents): nothing below them is a resolution. */
const PROSE_HEADING = /^(?:Zur Eröffnung|Zum Schluss) der Konferenz$/u;

/** True for a heading above prose that is no part of the record. */
export function isProseHeading(text: string): boolean {
  return PROSE_HEADING.test(text);
}

/** The part that a line opens, or null. */
export function markerOf(text: string): ZoneName | null {
  return MARKERS.find(([, pattern]) => pattern.test(withoutCapitals(text)))?.[0] ?? null;
}

/** True for the heading above the resolutions. */
export function isPartHeading(text: string): boolean {
  return PART_HEADING.test(withoutCapitals(text));
}

const IN_CAPITALS = /^\p{Lu}[\p{Lu} -]{3,60}:?$/u;

/** "LISTE DER TEILNEHMENDEN" as it would stand in plain print; every other text as it is. */
function withoutCapitals(text: string): string {
  if (!IN_CAPITALS.test(text)) return text;
  return text.toLowerCase().replace(/(?<!\p{L})(?!der|des|und|für)\p{L}/gu, (first) => first.toUpperCase());
}
