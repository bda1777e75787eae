const OFFICE =
  /^(?:Parl(?:amentarische[rs]?|\.)|Stellvertretende[rs]?|Stellv\.|Erste[rs]?|Zweite[rs]?|Leitende[rs]?|(?:[\p{L}-]*(?:minister|senator|staatssekretär|staatsrat|staatsrät|präsident|direktor|beauftragte|bürgermeister|dirigent|abteilungsleiter|referatsleiter|referent|leiter|amtschef|geschäftsführer|ministerialrat|regierungsrat|vorsitzende|bevollmächtigte|rätin|rat|sekretär))(?:in|innen|r|n)?)$/iu;
const TAIL = /^(?:a\.|D\.|i\.|R\.|V\.|d\.)$/u;

/** True for a word that is an office or begins one: "Staatssekretärin", "Parlamentarische". */
export function isOfficeWord(word: string): boolean {
  return OFFICE.test(word);
}

/** True for the abbreviated words behind an office: "a. D." */
export function isOfficeTail(word: string): boolean {
  return TAIL.test(word);
}

/**
 * Whether an office is said in front of the name ("Frau Staatssekretärin Dr. Muster"); any other follows it behind a
 * comma ("Herr Muster, Leiter der Abteilung 3"), as the lists of participants print them.
 */
export function standsBeforeName(office: string): boolean {
  const [first = '', ...rest] = office.split(' ');
  return isOfficeWord(first) && rest.every((word) => isOfficeWord(word) || isOfficeTail(word));
}
