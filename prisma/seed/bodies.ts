import type { BodyKind } from '@/lib/db/generated/enums';

interface BodyFacts {
  code: string;
  /** The name it bears at present. */
  name: string;
  kind: BodyKind;
  /** Every name with its days, the present one included, where names have changed. */
  names?: { name: string; from: string | null; until: string | null }[];
}

/** Addressees and guests of the IntMK (DOMAIN §3, and the guests of the 18. IntMK). */
export const BODIES: BodyFacts[] = [
  { code: 'BUND', name: 'Bund', kind: 'GOVERNMENT' },
  { code: 'BREG', name: 'Bundesregierung', kind: 'GOVERNMENT' },
  {
    code: 'BMI',
    name: 'Bundesministerium des Innern',
    kind: 'MINISTRY',
    names: [
      { name: 'Bundesministerium des Innern, für Bau und Heimat', from: '2018-03-14', until: '2021-12-07' },
      { name: 'Bundesministerium des Innern und für Heimat', from: '2021-12-08', until: '2025-05-05' },
      { name: 'Bundesministerium des Innern', from: '2025-05-06', until: null },
    ],
  },
  { code: 'BMAS', name: 'Bundesministerium für Arbeit und Soziales', kind: 'MINISTRY' },
  {
    code: 'BMZ',
    name: 'Bundesministerium für wirtschaftliche Zusammenarbeit und Entwicklung',
    kind: 'MINISTRY',
  },
  { code: 'BAMF', name: 'Bundesamt für Migration und Flüchtlinge', kind: 'AGENCY' },
  { code: 'BA', name: 'Bundesagentur für Arbeit', kind: 'AGENCY' },
  {
    code: 'INTB',
    name: 'Die Beauftragte der Bundesregierung für Migration, Flüchtlinge und Integration',
    kind: 'GOVERNMENT',
  },
  { code: 'ADS', name: 'Unabhängige Bundesbeauftragte für Antidiskriminierung (ADS)', kind: 'AGENCY' },
  {
    code: 'ANTIZIGANISMUS',
    name: 'Beauftragter der Bundesregierung gegen Antiziganismus und für das Leben der Sinti und Roma in Deutschland',
    kind: 'GOVERNMENT',
  },
  { code: 'KMK', name: 'Kultusministerkonferenz', kind: 'CONFERENCE' },
  { code: 'JFMK', name: 'Jugend- und Familienministerkonferenz', kind: 'CONFERENCE' },
  { code: 'ASMK', name: 'Arbeits- und Sozialministerkonferenz', kind: 'CONFERENCE' },
  { code: 'GMK', name: 'Gesundheitsministerkonferenz', kind: 'CONFERENCE' },
  { code: 'LAG', name: 'Länderoffene Arbeitsgruppe', kind: 'WORKING_GROUP' },
  { code: 'BLAG', name: 'Bund-Länder-Arbeitsgruppe', kind: 'WORKING_GROUP' },
  { code: 'LAENDER', name: 'Länder', kind: 'STATES' },
  { code: 'GESCHAEFTSSTELLE', name: 'Geschäftsstelle der IntMK', kind: 'SECRETARIAT' },
  { code: 'OTHER', name: 'Sonstige Stelle', kind: 'OTHER' },
];
