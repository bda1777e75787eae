/** First parts that are written with a hyphen before a small letter and are no syllable of another word. */
const ALWAYS_HEAD = /^(?:[Nn]on|nicht|[Ff]ollow|[Kk]now|[Ee])$/u;
const ALWAYS_TAIL = /^(?:up|hoc|how|by|the)$/u;
/** These may also be a syllable of a broken word ("Pro-jekt", "Integrati-on"): only the document itself tells. */
const USUAL_HEAD =
  /^(?:nicht|ad|anti|pro|contra|kontra|ex|post|prä|inter|intra|trans|multi|co|ko|vize|quasi|pseudo|semi|psycho|sozio|öko|bio|start|stand|check|log|opt|plug|make|peer|best|good|low|high|fair|open|online|offline|live|web|app|digital|hybrid|ost|west|nord|süd)$/iu;
const USUAL_TAIL = /^(?:out|off|in|on|to|zu|und|oder|for|of|and|one|line|innen|made|based|free|ready)$/u;
/** Adjectives side by side: "demokratisch-freiheitlich", "sozial-emotional". */
const ADJECTIVE_HEAD =
  /(?:lich|isch|ig|al|iv|ell|är|bar|haft|sam|los|deutsch|end|liche|ische|ige|ale|ive|elle)$/u;
/** Participles and adjectives that follow a noun with a hyphen: "Online-gestützt", "EU-weit". */
const ADJECTIVE_TAIL =
  /^(?:gestützt|basiert|bezogen|orientiert|geführt|gebunden|finanziert|gefördert|übergreifend|spezifisch|relevant|konform|kompatibel|fähig|weit|frei|nah|intern|extern|eigen|typisch|ähnlich|begleitend|ergänzend|bedingt|zentriert|gesteuert|betrieben|politisch|rechtlich|fachlich)(?:e[nmrs]?)?$/u;
/** "IT-gestützt", "IntMK-weit": behind an abbreviation a hyphen always stands. */
const ABBREVIATION = /\p{Lu}$/u;

/** How surely the hyphen between the two parts was written by the author. */
export type HyphenReading = 'TRUE' | 'USUAL' | 'OPEN';

/**
 * Judges the hyphen in "head-tail" (tail in small letters): TRUE = the author's; USUAL = the author's unless the
 * document writes the joined word elsewhere; OPEN = nothing known.
 */
export function readHyphen(head: string, tail: string): HyphenReading {
  if (ABBREVIATION.test(head) || ALWAYS_HEAD.test(head) || ALWAYS_TAIL.test(tail)) return 'TRUE';
  const usual =
    USUAL_HEAD.test(head) || USUAL_TAIL.test(tail) || ADJECTIVE_HEAD.test(head) || ADJECTIVE_TAIL.test(tail);
  return usual ? 'USUAL' : 'OPEN';
}
