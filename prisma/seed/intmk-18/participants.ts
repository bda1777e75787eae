import { STATE_CODES, type StateCode } from '@/lib/domain/federal-state';
import type { MinutesDelegation, MinutesGuestBody, MinutesPerson } from '@/lib/domain/minutes';
import { MINISTRIES } from '../ministries';

/** Invented persons, written as the minutes write them: "Frau | Ministerin | Dr. | Name". */
const PERSONS: Readonly<Record<StateCode, string[]>> = {
  BW: ['Frau | Staatssekretärin | | Adelheid Rombach', 'Herr | | Dr. | Leander Vogt-Brühl'],
  BY: ['Herr | Staatssekretär | | Quirin Haslberger', 'Frau | | | Rosalie Eibl'],
  BE: ['Frau | Staatssekretärin | | Nilgün Hartwich', 'Herr | | | Mattis Seidelberg'],
  BB: ['Frau | Ministerin | | Irmela Kossatz', 'Herr | | | Torge Lübbenau'],
  HB: ['Frau | Senatorin | | Geske Osterholt', 'Frau | | | Mira Wallenhorst'],
  HH: ['Frau | Staatsrätin | | Tomke Alsterdorf', 'Frau | | Dr. | Inken Rahlfs'],
  HE: ['Herr | Minister | | Alwin Taunstein', 'Frau | | Dr. | Birte Wallroth', 'Herr | | | Gero Lahnfels'],
  MV: ['Frau | Ministerin | | Swantje Peenemoor', 'Frau | | | Lina Dargunsky'],
  NI: ['Herr | Minister | Dr. | Eike Wesermann', 'Frau | | | Hilke Aschendorp'],
  NW: ['Frau | Ministerin | | Jorinde Ruhrberg', 'Herr | | | Emre Sieglar'],
  RP: ['Frau | Staatsministerin | | Leonore Haardtwald', 'Herr | | Dr. | Valentin Ahrweg'],
  SL: ['Frau | Staatssekretärin | | Carine Bliesen', 'Frau | | Dr. | Odile Prims'],
  SN: ['Frau | Staatsministerin | | Friederike Muldau', 'Herr | | | Anselm Zschopke'],
  ST: ['Frau | Staatssekretärin | | Ottilie Bodeleben', 'Herr | | | Jorin Saalfeldt'],
  SH: ['Frau | Ministerin | | Merle Schleikamp', 'Herr | | | Henning Tadsen'],
  TH: ['Frau | Ministerin | | Dorothea Ilmfeld', 'Frau | | | Romy Gerabach'],
};

const GUESTS: readonly (readonly [string, string[]])[] = [
  [
    'Die Beauftragte der Bundesregierung für Migration, Flüchtlinge und Integration, Die Beauftragte der Bundesregierung für Antirassismus (Bundeskanzleramt)',
    ['Herr | | | Clemens Spreebogen'],
  ],
  [
    'Bundesministerium des Innern und für Heimat',
    ['Frau | Staatssekretärin | | Undine Moabit', 'Herr | | | Corvin Dahlhoff'],
  ],
  ['Bundesministerium für Arbeit und Soziales', ['Herr | | | Sören Wilhelmi']],
  [
    'Beauftragter der Bundesregierung gegen Antiziganismus und für das Leben der Sinti und Roma in Deutschland',
    ['Herr | | Dr. | Tibor Lehnhart'],
  ],
  ['Unabhängige Bundesbeauftragte für Antidiskriminierung (ADS)', ['Frau | | | Yara Glinka']],
  ['Bundesamt für Migration und Flüchtlinge', ['Herr | Vizepräsident | Dr. | Ludger Frankenhof']],
  ['Bundesagentur für Arbeit', ['Herr | | | Piet van Noorden']],
];

/** Sixteen delegations with the ministries of April 2023; the persons are invented. */
export const DELEGATIONS_18: MinutesDelegation[] = STATE_CODES.map((state) => ({
  state,
  ministry: MINISTRIES[state],
  persons: PERSONS[state].map((line, index) => ({ ...person(line), chair: state === 'HE' && index === 0 })),
}));

/** The guest bodies as they were present; the persons are invented. */
export const GUESTS_18: MinutesGuestBody[] = GUESTS.map(([body, persons]) => ({
  body,
  persons: persons.map(person),
}));

function person(line: string): MinutesPerson {
  const [salutation, office, title, name] = line.split('|').map((part) => part.trim());
  return {
    salutation: salutation || null,
    office: office || null,
    title: title || null,
    name: name ?? '',
    chair: false,
  };
}
