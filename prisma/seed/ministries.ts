import type { StateCode } from '@/lib/domain/federal-state';

/** The Länder's ministries for integration as the external minutes of the 18. IntMK (April 2023) name them. */
export const MINISTRIES: Readonly<Record<StateCode, string>> = {
  BW: 'Ministerium für Soziales, Gesundheit und Integration',
  BY: 'Bayerisches Staatsministerium des Innern, für Sport und Integration',
  BE: 'Senatsverwaltung für Arbeit, Soziales, Gleichstellung, Integration, Vielfalt und Antidiskriminierung',
  BB: 'Ministerium für Soziales, Gesundheit, Integration und Verbraucherschutz',
  HB: 'Senatorin für Soziales, Jugend, Integration und Sport',
  HH: 'Behörde für Arbeit, Gesundheit, Soziales, Familie und Integration',
  HE: 'Hessisches Ministerium für Soziales und Integration',
  MV: 'Ministerium für Soziales, Gesundheit und Sport',
  NI: 'Niedersächsisches Ministerium für Soziales, Arbeit, Gesundheit und Gleichstellung',
  NW: 'Ministerium für Kinder, Jugend, Familie, Gleichstellung, Flucht und Integration',
  RP: 'Ministerium für Familie, Frauen, Kultur und Integration',
  SL: 'Ministerium für Arbeit, Soziales, Frauen und Gesundheit',
  SN: 'Sächsisches Staatsministerium für Soziales und Gesellschaftlichen Zusammenhalt',
  ST: 'Ministerium für Arbeit, Soziales, Gesundheit und Gleichstellung',
  SH: 'Ministerium für Soziales, Jugend, Familie, Senioren, Integration und Gleichstellung',
  TH: 'Ministerium für Migration, Justiz und Verbraucherschutz',
};
