import type { Outcome } from '@/lib/domain/minutes';
import { findDateSpan } from './german-date';

/** What a sentence or a field says about the vote. */
export interface VoteStatement {
  outcome: Outcome | null;
  /** "01/2023" */
  circular: string | null;
  decidedOn: string | null;
  /** False where the outcome follows only by a rule: counts with abstentions, or no adverb at all. */
  certain: boolean;
}

const COUNTS = /(?<![\d:.])(\d{1,2})\s*[:/]\s*(\d{1,2})\s*[:/]\s*(\d{1,2})(?![\d:])/;
const COUNTS_OF_TWO = /(?<![\d:.])(\d{1,2})\s*:\s*(\d{1,2})(?![\d:])/;
const WORDED_COUNTS =
  /(\d{1,2})\s*(?:Ja|Dafür|Zustimmung)\w*\b[^\d]{0,20}(\d{1,2})\s*(?:Nein|Dagegen|Gegenstimme)\w*(?:[^\d]{0,20}(\d{1,2})\s*Enthaltung)?/i;
const LABELLED_COUNTS =
  /Ja\p{L}*\s*:?\s*(\d{1,2})\D{1,20}?Nein\p{L}*\s*:?\s*(\d{1,2})(?:\D{1,20}?Enthaltung\p{L}*\s*:?\s*(\d{1,2}))?/iu;
const OPPOSED_COUNTS =
  /(\d{1,2})\s+(?:zu|gegen)\s+(\d{1,2})(?:\s+Stimmen)?(?!\d)(?:[^\d]{0,20}(\d{1,2})\s*Enthaltung)?/i;
const CIRCULAR =
  /Umlauf(?:beschluss|verfahren)(?:es|s)?\s*(?:\(?\s*(?:Nr\.?|Nummer)\s*)?(\d{1,3}\s?\/\s?\d{2,4})/i;

/** Outcome, circular number and date stated anywhere in `text`. Counts are yes : no : abstention. */
export function readVote(text: string): VoteStatement {
  const circular = CIRCULAR.exec(text);
  const date = circular || /Umlauf/i.test(text) ? findDateSpan(text) : null;
  const { outcome, certain } = outcomeOf(text);
  return {
    outcome,
    certain,
    circular: circular?.[1]?.replace(/\s/g, '') ?? null,
    decidedOn: date?.endsOn ?? null,
  };
}

function outcomeOf(text: string): { outcome: Outcome | null; certain: boolean } {
  const sure = (outcome: Outcome): { outcome: Outcome; certain: boolean } => ({ outcome, certain: true });
  if (
    /(?<!\p{L})(?:abgelehnt|Ablehnung|keine Mehrheit|nicht (?:angenommen|beschlossen))(?!\p{L})/iu.test(text)
  )
    return sure('REJECTED');
  if (/(?<!\p{L})(?:vertagt|Vertagung|zurückgestellt|verschoben)(?!\p{L})/iu.test(text))
    return sure('POSTPONED');
  if (/(?<!\p{L})(?:einstimmig\p{L}*|einvernehmlich|Einstimmigkeit)(?!\p{L})/iu.test(text))
    return sure('UNANIMOUS');
  if (
    /(?<!\p{L})(?:mehrheitlich\p{L}*|Stimmenmehrheit|Mehrheit|Mehrheitsbeschluss|Gegenstimmen?)(?!\p{L})/iu.test(
      text,
    )
  )
    return sure('MAJORITY');
  const counted = outcomeOfCounts(text);
  if (counted) return counted;
  if (/zur Kenntnis|Kenntnisnahme|(?:nimmt|nehmen|nahm|nahmen) Kenntnis/iu.test(text)) return sure('NOTED');
  return { outcome: null, certain: false };
}

/** An abstention is no vote against: 15:0:1 counts as unanimous, and a person is asked to look (DOMAIN §2). */
function outcomeOfCounts(text: string): { outcome: Outcome; certain: boolean } | null {
  const match =
    COUNTS.exec(text) ??
    LABELLED_COUNTS.exec(text) ??
    WORDED_COUNTS.exec(text) ??
    OPPOSED_COUNTS.exec(text) ??
    COUNTS_OF_TWO.exec(text);
  if (!match) return null;
  const [yes, no, abstained] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (no >= yes) return { outcome: 'REJECTED', certain: false };
  if (no > 0) return { outcome: 'MAJORITY', certain: true };
  return { outcome: 'UNANIMOUS', certain: abstained === 0 };
}

/** Any character but a colon, save the colons of a count "15:1:0". */
const INSIDE = '(?:[^:]|(?<=\\d\\s?):(?=\\s?\\d))';
const SUBJECT = `(?:Die|Der|Das)\\s${INSIDE}{1,300}?`;
const BODY =
  '(?:Die|Der)\\s(?:\\p{Lu}\\p{L}*MK|\\p{L}*[Kk]onferenz|für\\s|Ministerinnen|Minister|Länder)(?!\\p{Ll})';
const DECIDED =
  '(?:beschlossen|gefasst|angenommen|verabschiedet|zugestimmt|abgelehnt|vertagt|zurückgestellt|zur Kenntnis genommen)';
/** Three shapes: "hat … beschlossen:", "beschließt …:", and any verb with the adverb of a vote in front of a colon. */
const FORMULA = new RegExp(
  `^(?:${SUBJECT}\\s(?:hat|haben|wurde|wird)\\s${INSIDE}{0,300}?${DECIDED}(?:[^:.]{0,60})?(?::|\\.?$)|` +
    `${SUBJECT}\\s(?:fasst|fassen|fasste|fassten|beschließt|beschließen|beschloss|beschlossen|trifft|treffen)(?:\\s${INSIDE}{0,200})?:|` +
    `${BODY}${INSIDE}{0,250}?(?:einstimmig|mehrheitlich|mit Mehrheit)${INSIDE}{0,120}?:)(?!\\d)\\s*`,
  'u',
);
const SHORT_FORMULA =
  /^\(?(?:(?:einstimmig|mehrheitlich|mit (?:der )?(?:Stimmen)?[Mm]ehrheit|einvernehmlich)(?:\s(?:beschlossen|angenommen|gefasst|verabschiedet|zugestimmt|abgelehnt))?|(?:einstimmiger|mehrheitlicher) Beschluss|Mehrheitsbeschluss|abgelehnt|vertagt|zur Kenntnis genommen|Kenntnisnahme|\d{1,2}\s?:\s?\d{1,2}\s?:\s?\d{1,2})\)?\s*[:.]?$/iu;

/** A paragraph that states the vote, and the text that follows in the same paragraph. */
export interface VoteFormula extends VoteStatement {
  rest: string;
  /** Ends in a colon; without one it may be the only sentence there is, and then it is the text too. */
  introduces: boolean;
}

/**
 * Reads "Die IntMK hat einstimmig beschlossen:". Null for a sentence that is itself what was decided
 * ("Die IntMK nahm den Bericht zur Kenntnis.", "Der Antrag wurde abgelehnt."): that stays text.
 */
export function readVoteFormula(paragraph: string): VoteFormula | null {
  if (paragraph.length > 4000) return null;
  if (SHORT_FORMULA.test(paragraph)) return { ...readVote(paragraph), rest: '', introduces: true };
  const match = FORMULA.exec(paragraph.slice(0, 800));
  if (!match) return null;
  const phrase = match[0].trim();
  const introduces = phrase.endsWith(':');
  if (!introduces && !/beschlossen|gefasst|verabschiedet|angenommen/u.test(phrase)) return null;
  const statement = readVote(phrase);
  if (!introduces && statement.outcome === null) return null;
  return { ...statement, rest: paragraph.slice(match[0].length).trim(), introduces };
}

/** "Der Antrag wurde abgelehnt.", "Die Konferenz vertagt die Beratung." in the first sentence. */
const SETTLED =
  /^(?:Der|Die|Das)\s.{0,300}?(?:abgelehnt|vertagt|zurückgestellt|verschoben|keine Mehrheit)(?!\p{L})/u;
const MATTER =
  /(?<!\p{L})(?:Antrag|Beschlussvorschlag|Beschlussfassung|TOP|Punkt|Tagesordnungspunkt|Beratung|Behandlung|Entscheidung)(?!\p{L})/u;

/** A closing or only sentence that is the outcome and stays in the text. */
export function readVoteSentence(text: string): VoteStatement | null {
  if (text.length > 1500) return null;
  const taken = /(?:^|\s)(?:nimmt|nehmen|nahm|nahmen|hat|haben|wird|werden|wurde|wurden)\s/u.test(text);
  const noted = taken && /(?:zur Kenntnis|Kenntnis von)(?: genommen)?\s*\.?$/u.test(text);
  if (noted) return { outcome: 'NOTED', circular: null, decidedOn: null, certain: true };
  return text.length < 400 && SETTLED.test(text) && MATTER.test(text) ? readVote(text) : null;
}
