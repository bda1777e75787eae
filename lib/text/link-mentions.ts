import type { ResolutionLinkKind } from '@/lib/domain/resolution-link';
import type { TextBlock } from '@/lib/domain/text-block';
import { namedDecisions, type NamedDecisions } from './named-decisions';
import { sentences } from './sentences';

/** A sentence in which a resolution speaks of earlier ones. */
export interface LinkMention extends NamedDecisions {
  /** Index of the block in which it stands. */
  block: number;
  /** The sentence as it stands; of one beyond all measure its beginning. */
  quote: string;
  kind: ResolutionLinkKind;
}

/** Signs; no sentence of a resolution comes near it, and what is read stays linear in the length of a text. */
const LONGEST = 2000;

/** Each kind with the words that say so; the first that fits counts. */
const KIND_WORDS: readonly (readonly [ResolutionLinkKind, RegExp])[] = [
  [
    'REPLACES',
    /\bersetz(?:t|en)\b|\ban die Stelle\b|\baufgehoben\b|\bhebt\b.*\bauf\b|\blös(?:t|en)\b.*\bab\b/iu,
  ],
  [
    'CONTINUES',
    /\bführ(?:t|en)\b.*\bfort\b|\bfortgeführt|\bfort(?:zu|ge)?schr[ie]+b|\bschreib(?:t|en)\b.*\bfort\b|\bFort(?:führung|setzung|schreibung)\b|\bknüpf(?:t|en)\b.*\ban\b|\banknüpfend|\bAnknüpfung\b|\baufbauend\b|\bbau(?:t|en)\b.*\bauf\b|\bsetz(?:t|en)\b.*\bfort\b|\bverlängert\b|\bim Anschluss an\b/iu,
  ],
  [
    'REAFFIRMS',
    /\bbekräftig|\bbestätig|\b(?:hält|halten)\b.*\bfest\b|\bfesthalten\b|\bunterstreich(?:t|en)\b|\bnach wie vor\b/iu,
  ],
  [
    'RENEWS',
    /\berneu(?:er|t\b)|\babermals\b|\bnochmals\b|\bein weiteres Mal\b|\bwiederhol|\blangjährig|\bseit langem\b|\bseit Jahren\b|\bmehrfach\b|\bweiterhin\b/iu,
  ],
];

/** Words for what a conference decided; naming a conference alone ("der Vorsitz der 17. IntMK") speaks of no decision. */
const DECIDED =
  /\b(?:Umlauf)?[Bb]eschl(?:uss|üss|oss|uß)|[Bb]eschlusslage|\b\p{L}*[Ff]orderung|\bgefordert|\bPosition|\bBitten?\b|\bgebeten\b|\bAppell|\bEntschließung|\bLeitantr[aä]g|\bAuftr[aä]g|\beingesetzt|\bTOP\b|\bTagesordnungspunkt|\bErklärung|\bHaltung\b/u;

/** The conference is about reports, minutes or a date to come, not about what an earlier one decided. */
const NO_DECISION =
  /\b(?:Erfolgskontrolle|Niederschrift|Protokolls?|Tagesordnung|Vorbereitung)\s+(?:zu\s+|über\s+)?(?:der|die|den)\b(?![^.]*\bTOP \d)/u;

/** Asks again for what was asked before, without saying when that was. */
const ASKS_AGAIN =
  /\b(?:bitte[tn]|forder[tn]|appellier(?:t|en)|ersuch(?:t|en)|spr(?:icht|echen) sich|reg(?:t|en))\b[^,;:]{0,90}?\b(?:erneut|nochmals|abermals|ein weiteres Mal|wiederholt|weiterhin)\b/iu;
const SPEAKS_OF_ITSELF =
  /\b(?:bekräftig|bestätig|erneuer|wiederhol)(?:t|en|n)\b[^.;]{0,60}?\b(?:ihren?|ihrer|ihrem|die|den)\b[^.;]{0,40}?(?:[Ff]orderung|Bitten?\b|Position|Haltung|Auffassung|Appell|[Bb]eschl(?:uss|üss))|\b(?:hält|halten)\b[^.;]{0,60}?\b(?:ihr(?:er|em|en))\b[^.;]{0,40}?(?:[Ff]orderung|Position|Haltung|Auffassung|[Bb]eschl(?:uss|üss))[^.;]{0,80}?\bfest\b|\b(?:langjährig|seit (?:langem|Jahren)|wiederholt|mehrfach)\p{L}*\b[^.;]{0,40}?(?:[Ff]orderung|gefordert|gebeten|beschlossen|[Bb]eschl(?:uss|üss))|\b(?:früher|bisherig|vorangegangen|bereits gefasst)\p{L}*\b[^.;]{0,30}?(?:[Bb]eschl(?:uss|üss)|[Ff]orderung)|\bnach wie vor\b[^.;]{0,30}?(?:überzeugt|der Auffassung|der Überzeugung|forder[tn])\b/u;

/**
 * Finds where a text speaks of what the conference decided before: "die Beschlüsse der 16. und 17. IntMK", "TOP 2.3 der
 * 16. IntMK", "Umlaufbeschluss 01/2023", "erneut", "langjährige Forderung". One mention a sentence; conferences to come
 * and mere dates are none. Which resolutions are meant is for the archive to say.
 */
export function linkMentions(blocks: readonly TextBlock[]): LinkMention[] {
  return blocks.flatMap(({ text }, block) =>
    sentences(text).flatMap((sentence) => {
      const quote = sentence.slice(0, LONGEST);
      const mention = mentionIn(quote);
      return mention ? [{ ...mention, block, quote }] : [];
    }),
  );
}

function mentionIn(sentence: string): Omit<LinkMention, 'block' | 'quote'> | null {
  const named = namedDecisions(sentence);
  const names = [named.conferences, named.years, named.days, named.circulars].some((list) => list.length > 0);
  const exact = named.circulars.length > 0 || named.items.length > 0;
  if (names && (exact || DECIDED.test(sentence)) && !NO_DECISION.test(sentence))
    return { ...named, kind: kindOf(sentence) };
  // What names none can only say something again; "ersetzen" or "fortführen" belong to the matter there.
  if (ASKS_AGAIN.test(sentence) || SPEAKS_OF_ITSELF.test(sentence))
    return { ...named, kind: kindOf(sentence, ['REAFFIRMS', 'RENEWS']) };
  return null;
}

function kindOf(sentence: string, among?: readonly ResolutionLinkKind[]): ResolutionLinkKind {
  const fits = KIND_WORDS.filter(([kind]) => among?.includes(kind) ?? true);
  return fits.find(([, words]) => words.test(sentence))?.[0] ?? 'REFERS_TO';
}
