/**
 * Every address of the program, in one place: pages, links, redirects and tests build them here.
 * The path of a TOP is its number as printed ("4.4", "B"), the number of a conference its count ("18").
 */

/** The formats in which minutes can be downloaded, also the last part of the address. */
export const DOWNLOAD_FORMATS = ['docx', 'odt', 'pdf', 'md'] as const;
export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number];

const conference = (number: number) => `/konferenzen/${number}`;

/** `/a?x=1&y=2`; values that are null, undefined or empty are left out. */
function withQuery(path: string, query: Record<string, string | number | null | undefined>): string {
  const pairs = Object.entries(query).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  );
  const search = new URLSearchParams(pairs.map(([key, value]) => [key, String(value)])).toString();
  return search ? `${path}?${search}` : path;
}

export interface ArchiveFilter {
  conference?: number | string | null;
  outcome?: string | null;
  state?: string | null;
  words?: string | null;
}

export interface ProofPlace {
  /** Which view: the values, the findings or the comparison with what is stored. */
  view?: 'angaben' | 'befunde' | 'aenderungen';
  /** JSON pointer of the value whose form is open. */
  value?: string | null;
  /** Only what still has to be checked. */
  only?: 'offen' | null;
}

export const routes = {
  home: () => '/',
  signIn: (next?: string) => withQuery('/anmelden', { weiter: next }),
  /** The sign-in page after a password was set by a one-time link. */
  signInAfterSetUp: () => withQuery('/anmelden', { eingerichtet: 'ja' }),
  setUp: (token: string) => `/einrichten/${encodeURIComponent(token)}`,
  conferences: () => '/konferenzen',
  conference,
  agenda: (number: number) => `${conference(number)}/tagesordnung`,
  minutesCheck: (number: number) => `${conference(number)}/pruefung`,
  minutesDownload: (number: number, format: DownloadFormat) =>
    `${conference(number)}/niederschrift/${format}`,
  resolutions: (filter: ArchiveFilter = {}) =>
    withQuery('/beschluesse', {
      konferenz: filter.conference,
      ergebnis: filter.outcome,
      land: filter.state,
      suche: filter.words,
    }),
  resolution: (number: number, item: string) => `/beschluesse/${number}/${encodeURIComponent(item)}`,
  import: () => '/import',
  importUpload: () => '/import/hochladen',
  importDraft: (id: string, place: ProofPlace = {}) =>
    withQuery(`/import/${id}`, {
      ansicht: place.view === 'angaben' ? null : place.view,
      zeigen: place.only,
      wert: place.value,
    }),
  people: () => '/verwaltung/personen',
  invitePerson: () => '/verwaltung/personen/einladen',
  person: (id: string) => `/verwaltung/personen/${id}`,
};
