import type { AddresseeCode } from '@/lib/domain/demand';
import { bodiesAt } from './addressees';
import type { Ask, AskingSentence } from './ask';
import { subjectBefore } from './asking-subject';

const OWN: ReadonlySet<AddresseeCode> = new Set<AddresseeCode>(['LAG', 'BLAG', 'GESCHAEFTSSTELLE']);
/** What a body of the conference does from now on. */
const DOES =
  /^\s+(?:führt|setzt|legt|berichtet|erarbeitet|informiert|übermittelt|übersendet|leitet|prüft|bereitet|stellt|entwickelt|aktualisiert|wertet|erstellt|koordiniert|erhält|veröffentlicht)(?![\p{L}])/u;
const SETS_UP = /(?<![\p{L}-])(?:setzt|setzen|richtet|richten)(?=[^;.]{0,400}?\s(?:ein)\s*(?:[,.;]|$))/gu;
const IS_SET_UP = /(?<![\p{L}-])(?:wird|werden)(?=[^;.]{0,400}?\s(?:eingesetzt|eingerichtet)(?![\p{L}]))/gu;
const WINDOW = 400;

/** Mandates that a sentence states: "Die LAG legt … vor", "Die IntMK setzt eine Arbeitsgruppe ein". */
export function ownMandates({ text }: AskingSentence): Ask[] {
  return [...statedMandate(text), ...newGroup(text)].slice(0, 1);
}

/** The body is the first the sentence names, whatever long attribute stands before its name. */
function statedMandate(text: string): Ask[] {
  if (!/^\s*(?:Die|Das|Der)\s/u.test(text)) return [];
  for (const { index } of text.slice(0, WINDOW).matchAll(/(?<![\p{L}-])(?:[Ll]änderoffene|\p{Lu})/gu)) {
    const bodies = bodiesAt(text, index);
    const code = bodies?.codes[0];
    if (bodies && code && OWN.has(code) && DOES.test(text.slice(bodies.to, bodies.to + WINDOW)))
      return [{ base: 'MANDATE', codes: [code], from: 0, behind: bodies.to }];
  }
  return [];
}

function newGroup(text: string): Ask[] {
  const places = [...text.matchAll(SETS_UP), ...text.matchAll(IS_SET_UP)];
  for (const { 0: verb, index } of places) {
    const [behind, subject] = [index + verb.length, subjectBefore(text, index)];
    if (subject.kind === 'SUBORDINATE') continue;
    const rest = text.slice(behind, behind + WINDOW);
    for (const match of rest.matchAll(/(?<![\p{L}-])(?:[Ll]änderoffene|\p{Lu})/gu)) {
      const bodies = bodiesAt(text, behind + match.index);
      const code = bodies?.codes[0];
      if (bodies && (code === 'LAG' || code === 'BLAG'))
        return [
          {
            base: 'MANDATE',
            codes: [code],
            from: subject.kind === 'LEFT' ? subject.at : index,
            behind: bodies.to,
          },
        ];
    }
  }
  return [];
}
