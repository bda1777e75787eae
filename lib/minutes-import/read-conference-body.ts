import { joinText } from './join-text';
import type { ConferenceBody } from './minutes-reading';
import type { PrintedLine } from './printed-line';

/** One naming of a conference in a text. */
interface Naming {
  code: ConferenceBody['code'];
  name: string;
}

const INTEGRATION = /Integrations|IntMK|Integration/u;
/** "Arbeits- und Sozialministerkonferenz", "Integrationsminister*innenkonferenz". */
const COMPOUND =
  /(?:(?<!\p{L})\p{Lu}\p{L}*-(?:,\s\p{Lu}\p{L}*-){0,3}\s(?:und|sowie)\s)?(?<!\p{L})\p{Lu}[\p{L}*:_/-]{0,60}(?:minister|senator)[\p{L}*:_/-]{0,60}konferenz(?!\p{L})/gu;
/** "Konferenz der für Integration zuständigen Ministerinnen und Minister", "Konferenz der Minister … für Arbeit". */
const SPELLED_OUT =
  /(?<!\p{L})Konferenz der [^.:;()\d]{0,120}?(?:[Mm]inister|[Ss]enator)[^.:;()\d]{0,160}?(?=\s+(?:der|des Bundes und der) Länder(?!\p{L})|\s+(?:am|in|vom)\s|[.:;()\d]|$)/gu;
const ABBREVIATION = /(?<!\p{L})(?:IntMK|[A-Z]{1,5}MK)(?!\p{L})/gu;
/** The subject of a sentence about a vote: there a document without a title page names its own conference. */
const SUBJECT = /^(?:Die|Der)\s(?=\S{0,60}(?:MK|[Kk]onferenz)(?!\p{L}))/u;
const SUBJECT_LENGTH = 120;

/**
 * Whose minutes these are, from the title page and the running headers, else from the sentences that begin with a
 * conference's name. What is named most often counts; of equals the first. Code UNKNOWN where nothing is named. Of
 * several names the short one is given ("Umweltministerkonferenz").
 */
export function readConferenceBody(
  front: readonly PrintedLine[],
  headers: readonly PrintedLine[],
  lines: readonly PrintedLine[],
): ConferenceBody {
  const title = front.reduce((text, line) => joinText(text, line.text.replace(/\s+/g, ' ')).text, '');
  const ownWords = [title, ...headers.map((line) => line.text)].flatMap(namings);
  if (ownWords.length > 0) return mostNamed(ownWords);
  const subjects = lines.filter((line) => SUBJECT.test(line.text));
  return mostNamed(subjects.flatMap((line) => namings(line.text.slice(0, SUBJECT_LENGTH)).slice(0, 1)));
}

/** Full names first: where one stands, its abbreviation beside it says nothing more. */
function namings(text: string): Naming[] {
  const spelled = [...text.matchAll(COMPOUND), ...text.matchAll(SPELLED_OUT)];
  const found = spelled.length > 0 ? spelled : [...text.matchAll(ABBREVIATION)];
  return found
    .sort((a, b) => a.index - b.index)
    .map(([words]) => ({ code: INTEGRATION.test(words) ? 'INTMK' : 'OTHER', name: words.trim() }));
}

function mostNamed(found: readonly Naming[]): ConferenceBody {
  const count = (code: Naming['code']): number => found.filter((one) => one.code === code).length;
  const [first] = found;
  if (!first) return { code: 'UNKNOWN', name: null };
  const [own, other] = [count('INTMK'), count('OTHER')];
  const code = own === other ? first.code : own > other ? 'INTMK' : 'OTHER';
  const names = found.filter((one) => one.code === code).map((one) => one.name);
  return { code, name: names.find((name) => /konferenz$/u.test(name)) ?? names[0] ?? null };
}
