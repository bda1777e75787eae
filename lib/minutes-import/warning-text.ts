/** What a person is told about an uncertain reading. `about` is the TOP, the name or the words concerned. */
export const WARNING_TEXT = {
  UNKNOWN_STATE: (about) => `„${about}“ ist kein Land; bitte die Antragsteller prüfen.`,
  APPLICANT_UNREADABLE: (about) => `Die Antragsteller zu ${about} sind nicht lesbar.`,
  MISSING_COMMA: (about) => `In der Länderliste zu ${about} fehlt ein Komma.`,
  OUTCOME_MISSING: (about) => `Zu ${about} ist kein Abstimmungsergebnis angegeben.`,
  OUTCOME_UNCERTAIN: (about) => `Das Abstimmungsergebnis zu ${about} folgt nur aus der Stimmenzahl.`,
  VOTE_DETAIL_PASSED_OVER: (about) =>
    `Wie einzelne Länder abgestimmt haben, gehört nicht in die externe Niederschrift und wurde nicht übernommen: ${about}.`,
  TEXT_MISSING: (about) => `Zu ${about} wurde kein Beschlusstext gefunden.`,
  TITLE_MISSING: (about) => `Zu ${about} wurde kein Titel gefunden.`,
  WORD_REPAIRED: (about) => `Ein getrenntes Wort wurde zusammengesetzt: „${about}“.`,
  PARAGRAPH_JOINED: (about) => `Ein vom Seitenumbruch geteilter Absatz wurde zusammengesetzt: „${about}“.`,
  HEADING_GUESSED: (about) => `„${about}“ wurde als Zwischenüberschrift gelesen.`,
  TREATED_TOGETHER: (about) =>
    `Gemeinsam behandelt wurde ${about}; bitte den Stand auf der Tagesordnung prüfen.`,
  NUMBER_REPEATED: (about) => `${about} kommt mehrfach vor.`,
  CLAUSE_ORDER: (about) => `Die Ziffern zu ${about} sind nicht fortlaufend.`,
  PERSON_WITHOUT_SALUTATION: (about) => `„${about}“ steht ohne Anrede.`,
  PERSON_UNCERTAIN: (about) => `„${about}“ ist nicht sicher als Person zu erkennen.`,
  LINES_JOINED: (about) => `„${about}“ steht über mehrere Zeilen verteilt.`,
  HEADING_WITHOUT_NUMBER: (about) =>
    `Die Überschrift „${about}“ hat keine Nummer und wurde nicht übernommen.`,
  AGENDA_MISSING: () => 'Die Niederschrift enthält keine Tagesordnung.',
  PARTICIPANTS_MISSING: () => 'Die Niederschrift enthält keine Liste der Teilnehmenden.',
  CONFERENCE_INCOMPLETE: (about) => `Zur Konferenz fehlt die Angabe: ${about}.`,
  OTHER_CONFERENCE: (about) =>
    `Die Niederschrift ist nicht von der Integrationsministerkonferenz, sondern von: „${about}“.`,
  CONFERENCE_ASSUMED: (about) => `Zur Konferenz nicht ausdrücklich angegeben: ${about}.`,
} satisfies Record<string, (about: string) => string>;

export type WarningCode = keyof typeof WARNING_TEXT;
