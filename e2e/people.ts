/** The invented people of the sample data whom the specs know by what they may do. */
export const PEOPLE = {
  /** Office of the chairing Land of the 22. IntMK: may import. */
  office: { name: 'Marlene Osthoff', role: 'Geschäftsstelle', state: 'Rheinland-Pfalz' },
  /** Her colleague, for what two people do one after the other. */
  colleague: { name: 'Jannis Kreuder', role: 'Geschäftsstelle', state: 'Rheinland-Pfalz' },
  /** Office of the 21. IntMK, which the chairing Land carries on. */
  previousOffice: { name: 'Greta Siepmann', role: 'Geschäftsstelle', state: 'Nordrhein-Westfalen' },
  /** Office of the Land that takes the chair next. */
  nextOffice: { name: 'Paula Hemmerling', role: 'Geschäftsstelle', state: 'Saarland' },
  editor: { name: 'Tilda Harmsen', role: 'Land, Bearbeitung', state: 'Hamburg' },
  approver: { name: 'Ole Brinkama', role: 'Land, Freigabe', state: 'Hamburg' },
  /** They bind their Land: Schleswig-Holstein, Bayern, Berlin. */
  approverSh: { name: 'Henning Tadsen', role: 'Land, Freigabe', state: 'Schleswig-Holstein' },
  approverBy: { name: 'Veronika Aigner', role: 'Land, Freigabe', state: 'Bayern' },
  approverBe: { name: 'Selin Hartwich', role: 'Land, Freigabe', state: 'Berlin' },
  groupMember: { name: 'Nadja Rehbein', role: 'Mitglied einer Arbeitsgruppe', state: null },
  federalGuest: { name: 'Corvin Dahlhoff', role: 'Bund, Gast', state: null },
  administration: { name: 'Thea Sandvoß', role: 'Administration', state: null },
} as const;

export type PersonKey = keyof typeof PEOPLE;
