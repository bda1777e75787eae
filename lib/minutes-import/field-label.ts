/** A labelled line of a resolution or an agenda row: "Antragsteller: …", "Abstimmungsergebnis: …". */
export type FieldKind = 'APPLICANTS' | 'RAPPORTEUR' | 'VOTE' | 'VOTE_DETAIL' | 'DECISION' | 'PASSED_OVER';

export interface FieldLabel {
  kind: FieldKind;
  /** What stands behind the colon; '' where the value is on the next line. */
  value: string;
  /** "(einstimmig)" inside a label such as "Beschluss (einstimmig):". */
  note: string;
}

const LABELS: [FieldKind, RegExp][] = [
  [
    'APPLICANTS',
    /^(?:Antragstell(?:er|erin|ende[rs]?|endes Land|ende Länder)(?:[*:_]innen|\/-?innen|innen|Innen|nen)?(?:\s*(?:und|\/)\s*Antragsteller(?:innen)?)?|Antragsstell\p{L}+|Antrag (?:des Landes|der Länder|von)|Eingebracht (?:von|durch)|Einbringer\p{L}*|Anmeldende[rs]?(?: Land| Länder)?|Mitantragstell\p{L}+)\s*:\s*(.*)$/u,
  ],
  ['RAPPORTEUR', /^(?:BE|Berichterstatt(?:ung|er|erin|ende)(?:\/in|[*:]innen)?)\s*:\s*(.*)$/u],
  [
    'VOTE',
    /^(?:Abstimmungsergebnis|Abstimmung|Votum|Ergebnis(?: der Abstimmung)?|Abstimmungsverhalten)\s*:\s*(.*)$/u,
  ],
  [
    'VOTE_DETAIL',
    /^(?:Ja|Nein|Dafür|Dagegen|Zustimmung|Ablehnung|Enthaltung(?:en)?|Gegenstimmen?|(?:Ja|Nein)-?[Ss]timmen)\s*:\s*(\S.*)$/u,
  ],
  [
    'DECISION',
    /^(?:Beschluss|Beschlüsse|Beschlusstext|Beschlussfassung|Gemeinsamer Beschluss)(?:\s*\(([^()]{0,80})\))?\s*:\s*(.*)$/u,
  ],
  [
    'PASSED_OVER',
    /^(?:Veröffentlichung|Freigabe|Öffentlichkeit|Vorgang|Bezug|Anlagen?|Aktenzeichen|Az\.?|Priorität|Kategorie|Status|Thema|Titel)\s*:\s*(.*)$/u,
  ],
];

/** Reads a label; null where the line has none. */
export function readFieldLabel(text: string): FieldLabel | null {
  if (!/^\p{Lu}/u.test(text)) return null;
  for (const [kind, pattern] of LABELS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const groups = match.slice(1);
    const value = groups.at(-1) ?? '';
    return { kind, value, note: groups.length > 1 ? (groups[0] ?? '') : '' };
  }
  return null;
}

/** Marks of a sister conference that stand on a line of their own and are no text: "2. Priorität", "A-PUNKT". */
export function isStatusLine(text: string): boolean {
  return /^(?:\d\.\s?Priorität|[AB]-Punkt|BLOCK|Block-?Punkt|Grüne Liste \(GL\)|in ACK abschließend behandelt)$/i.test(
    text,
  );
}
