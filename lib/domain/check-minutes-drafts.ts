import type { Finding } from './finding';
import type { Minutes } from './minutes';

const DONE_LATER =
  '(?:eingefügt|präzisiert|ergänzt|aktualisiert|nachgereicht|nachgetragen|konkretisiert|ausformuliert)';
/** In running text only what no decided text would say; "noch" alone is an ordinary word. */
const ANYWHERE = [
  new RegExp(
    `(?:wird|werden|ist|sind|muss|müssen|soll|sollen)(?!\\p{L})[^.;()[\\]]{0,120}?(?<!\\p{L})noch(?!\\p{L})[^.;()[\\]]{0,40}?${DONE_LATER}`,
    'giu',
  ),
  /(?<!\p{L})noch\s+(?:zu\s+(?:klären|ergänzen|präzisieren|aktualisieren|beziffern)|(?:ein|nach)zu(?:fügen|tragen|reichen)|offen(?=\s*[).\]]))/giu,
  /(?<!\p{L})(?:Redaktionelle )?Anmerkung(?:en)?(?: der (?:Redaktion|Geschäftsstelle)| d\. ?Red\.)?\s*:/giu,
  /liegt\s(?:[^.;]{0,40}?\s)?(?:bis )?(?:zur?|zum|vor der) (?:Haupt|Vor|Sonder)?konferenz[^.;]{0,40}?vor(?!\p{L})/giu,
  /(?<![\p{L}\d])[Xx]{2,}(?![\p{L}\d])|(?<!\p{L})X\.\s?X\.(?!\p{L})/gu,
  /\[\s*(?:…|\.{2,}|_+|\s)\s*\]|_{4,}|…{3,}|\.{6,}|\?{2,}/gu,
  /(?<!\p{L})(?:TBD|tbd|t\. ?b\. ?d\.|TBC|Platzhalter|Lorem ipsum|Formulierungsvorschlag|Textvorschlag)(?!\p{L})/gu,
  /(?<!\p{L})bitte\s+(?:noch\s+)?(?:prüfen|ergänzen|einfügen|streichen|löschen|anpassen)\s*(?=[!)\].]|$)/giu,
];
/** Between brackets an editor speaks more freely. */
const IN_BRACKETS =
  /(?<!\p{L})(?:noch\s+(?:\p{L}+\s+){0,4}?(?:geklärt|angepasst|abgestimmt|beziffert|festgelegt|überarbeitet|geprüft|bestätigt|formuliert|zu\s+\p{L}+|\p{L}+zu\p{L}+)|Entwurf|Hinweis\s*:|Stand\s*:|Datum einfügen|Betrag einfügen)(?!\p{L})/iu;
const BRACKETED = /\([^()]{0,400}\)|\[[^[\]]{0,400}\]/g;

/** Finds remarks of the drafting that were left in a text, quoting each (DOMAIN §6, TOP 1.4). */
export function checkDrafts(minutes: Minutes): Finding[] {
  return minutes.resolutions.flatMap((resolution) => {
    const texts = [
      { place: null, text: resolution.title },
      ...resolution.blocks.map((block) => ({ place: block.number, text: block.text })),
    ];
    return texts.flatMap(({ place, text }) => {
      const evidence = draftRemarks(text);
      if (evidence.length === 0) return [];
      const facts: Record<string, string> = place === null ? {} : { clause: String(place) };
      return [{ code: 'DRAFT_REMARK' as const, item: resolution.number, facts, evidence }];
    });
  });
}

/** The remarks in `text`, each with the brackets or the sentence around it. */
export function draftRemarks(text: string): string[] {
  const brackets = [...text.matchAll(BRACKETED)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const quotes = new Map<number, string>();
  for (const bracket of brackets) {
    const inside = text.slice(bracket.from, bracket.to);
    if (IN_BRACKETS.test(inside)) quotes.set(bracket.from, inside);
  }
  for (const pattern of ANYWHERE) {
    for (const match of text.matchAll(pattern)) {
      const around =
        brackets.find((one) => one.from <= match.index && match.index < one.to) ??
        sentenceAround(text, match);
      quotes.set(around.from, text.slice(around.from, around.to).trim());
    }
  }
  return [...quotes].sort(([a], [b]) => a - b).map(([, quote]) => quote);
}

/** From the last sentence end before the match to the first after it; an abbreviation's full stop is none. */
function sentenceAround(text: string, match: RegExpExecArray): { from: number; to: number } {
  const before = [...text.slice(0, match.index).matchAll(/\p{Ll}{2,}[.!?]\s+(?=\p{Lu})/gu)].at(-1);
  const from = before ? before.index + before[0].length : 0;
  const rest = text.slice(match.index + match[0].length);
  const end = /^[.!?]|\p{Ll}{2,}[.!?](?=\s|$)|[.!?]$/u.exec(rest);
  return { from, to: end ? match.index + match[0].length + end.index + end[0].length : text.length };
}
