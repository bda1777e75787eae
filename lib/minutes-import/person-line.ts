import type { MinutesPerson } from '@/lib/domain/minutes';
import { isOfficeTail, isOfficeWord } from '@/lib/domain/office-title';

const SALUTATION = /^(Frau|Herrn?)\s+/u;
const CHAIR = /\s*\((?:Vorsitz(?:ende[rs]?)?|Vorsitzland)\)|,\s*Vorsitz(?:ende[rs]?)?$/u;
const TITLE =
  /^(?:Dr\.?|Dr\.-Ing\.|Dr\.in|Prof\.?|Prof\.in|PD|h\.|c\.|mult\.|med\.|jur\.|iur\.|rer\.|nat\.|pol\.|phil\.|Dipl\.-\p{L}+\.?|Mag\.)$/u;
const PARTICLE = /^(?:von|van|vom|der|den|de|di|da|del|zu|zur|el|al|bin|Freiherr|Freifrau|Graf|Gräfin)$/u;
const NAME_WORD = /^\p{Lu}[\p{L}.'’-]*$/u;
const INSTITUTION =
  /ministerium|verwaltung|behörde|kanzlei|(?:^|\s)\p{L}*amt(?:\s|$)|agentur|kommission|verband|bund(?:\s|$)|(?:städte|landkreis|gemeinde)|(?:tag|tags)(?:\s|$)|stiftung|institut|zentrum|senatorische|vertretung|konferenz|ressort|regierung|rat\s(?:der|für|deutsch)/iu;
const UNIT =
  /(?:stelle|referat|abteilung|stab|büro|sekretariat|gruppe|dienst|bereich|leitung)(?:\s|$|[,;])/iu;

/** A person read from one line, and whether it said "Frau" or "Herr". */
export interface ReadPerson {
  person: MinutesPerson;
  certain: boolean;
}

/** True for the name of a ministry or another body: it opens with an office only in front of "für". */
export function isInstitution(text: string): boolean {
  return (
    INSTITUTION.test(text) ||
    /^(?:Der |Die )?(?:Senator|Minister|Beauftragte)\p{L}*\s(?:für|der|des|gegen)\s/u.test(text)
  );
}

/** True for a unit printed below a person: "IntMK-Geschäftsstelle", "Referat Integration". */
export function isUnit(text: string): boolean {
  return UNIT.test(text) && !SALUTATION.test(text);
}

/**
 * Reads "Frau Staatssekretärin Dr. Muster (Vorsitz)". `bareNames`: whether two or more capitalised words without
 * salutation, office or academic title may be a name here. Null where the line is no person.
 */
export function readPerson(text: string, { bareNames }: { bareNames: boolean }): ReadPerson | null {
  const chair = CHAIR.test(text);
  const plain = text.replace(CHAIR, '').trim();
  const salutation = SALUTATION.exec(plain)?.[1]?.replace('Herrn', 'Herr') ?? null;
  const [main = '', ...behind] = plain.replace(SALUTATION, '').split(/,\s*/);
  if (!salutation && (isInstitution(plain) || isUnit(main) || plain.length > 80)) return null;
  const { office, title, name } = takeApart(main.split(/\s+/));
  const words = name.split(' ').filter(Boolean);
  if (words.length === 0 || !words.every((word) => NAME_WORD.test(word) || PARTICLE.test(word))) return null;
  const announced = salutation !== null || office !== null || title !== null;
  if (!announced && (!bareNames || words.length < 2 || words.length > 5)) return null;
  const officeBehind = behind.join(', ').trim();
  return {
    person: {
      salutation,
      title,
      office: office ?? (officeBehind === '' ? null : officeBehind),
      name,
      chair,
    },
    certain: salutation !== null,
  };
}

function takeApart(words: string[]): { office: string | null; title: string | null; name: string } {
  const office: string[] = [];
  const title: string[] = [];
  let index = 0;
  for (; index < words.length - 1; index++) {
    const word = words[index] ?? '';
    if (TITLE.test(word)) title.push(word);
    else if (title.length === 0 && (isOfficeWord(word) || (office.length > 0 && isOfficeTail(word))))
      office.push(word);
    else break;
  }
  return {
    office: office.length > 0 ? office.join(' ') : null,
    title: title.length > 0 ? title.join(' ') : null,
    name: words.slice(index).join(' '),
  };
}
