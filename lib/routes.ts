import { searchFields, type SearchQuery } from './route-search';

/**
 * Every address of the program, in one place: pages, links, redirects and tests build them here.
 * The path of a TOP is its number as printed ("4.4", "B"), the number of a conference its count ("18").
 */

/** The formats in which minutes can be downloaded, also the last part of the address. */
export const DOWNLOAD_FORMATS = ['docx', 'odt', 'pdf', 'md'] as const;
export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number];

/** What is printed of an edition: the agenda alone, or the booklet with the texts of all motions. */
export const EDITION_PARTS = ['tagesordnung', 'heft'] as const;
export type EditionPart = (typeof EDITION_PARTS)[number];
export const EDITION_FORMATS = ['docx', 'odt', 'pdf'] as const;
/** The two minutes as their addresses name them. */
export const MINUTES_PARTS = ['intern', 'extern'] as const;
export type MinutesPart = (typeof MINUTES_PARTS)[number];
export type EditionFormat = (typeof EDITION_FORMATS)[number];

const conference = (number: number) => `/konferenzen/${number}`;
const agenda = (number: number) => `${conference(number)}/tagesordnung`;
const session = (number: number) => `${conference(number)}/sitzung`;
const minutes = (number: number) => `${conference(number)}/niederschrift`;
const resolution = (number: number, item: string) => `/beschluesse/${number}/${encodeURIComponent(item)}`;
const motion = (id: string) => `/antraege/${id}`;
const followUp = '/erfolgskontrolle';
/** "18", "4.4", 2, 1 → /erfolgskontrolle/18/4.4/2-1 */
const demand = ({ conference: number, item, clause, position }: DemandPlace) =>
  `${followUp}/${number}/${encodeURIComponent(item)}/${clause}-${position}`;
const dispatch = (id: string) => `${followUp}/uebersendung/${id}`;
const report = (number: number) => `${conference(number)}/erfolgskontrolle`;
const workingGroup = (id: string) => `/arbeitsgruppen/${id}`;
/** "01/2027" → /umlaufbeschluesse/01-2027 */
const circular = (reference: string) => `/umlaufbeschluesse/${reference.replace('/', '-')}`;

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

export interface MotionFilter {
  conference?: number | null;
  status?: string | null;
  state?: string | null;
  words?: string | null;
}

export interface VersionComparison {
  /** Left out: the latest version and the one before it. */
  from?: number | null;
  to?: number | null;
  /** In one text or side by side. */
  view?: 'fortlaufend' | 'nebeneinander';
}

export interface ProofPlace {
  /** Which view: the values, the findings or the comparison with what is stored. */
  view?: 'angaben' | 'befunde' | 'aenderungen';
  /** JSON pointer of the value whose form is open. */
  value?: string | null;
  /** Only what still has to be checked. */
  only?: 'offen' | null;
}

/** Where a request stands: its conference, TOP, Ziffer (0 without one) and place within the Ziffer. */
export interface DemandPlace {
  conference: number;
  item: string;
  clause: number;
  position: number;
}

/** What is shown on the board of the Erfolgskontrolle; empty values show everything. */
export interface FollowUpFilter {
  conference?: number | string | null;
  addressee?: string | null;
  status?: string | null;
  kind?: string | null;
  field?: string | null;
  state?: string | null;
  overdue?: 'ja' | null;
  words?: string | null;
  sort?: string | null;
  page?: number | null;
}

const followUpQuery = (filter: FollowUpFilter) => ({
  konferenz: filter.conference,
  stelle: filter.addressee,
  stand: filter.status,
  art: filter.kind,
  feld: filter.field,
  land: filter.state,
  ueberfaellig: filter.overdue,
  suche: filter.words,
  sortierung: filter.sort,
  seite: filter.page === 1 ? null : filter.page,
});

export const TABLE_FORMATS = ['csv', 'xlsx', 'ods'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

export const routes = {
  home: () => '/',
  /** "Meine Aufgaben" on the start page. */
  tasks: () => '/#aufgaben',
  signIn: (next?: string) => withQuery('/anmelden', { weiter: next }),
  /** The sign-in page after a password was set by a one-time link. */
  signInAfterSetUp: () => withQuery('/anmelden', { eingerichtet: 'ja' }),
  setUp: (token: string) => `/einrichten/${encodeURIComponent(token)}`,
  conferences: () => '/konferenzen',
  conference,
  newConference: () => '/konferenzen/neu',
  editConference: (number: number) => `${conference(number)}/bearbeiten`,
  deadlines: (number: number) => `${conference(number)}/fristen`,
  deadlinesFile: (number: number) => `${conference(number)}/fristen/kalender`,
  /** The secret address of a calendar feed; whoever holds it reads the deadlines, nothing else. */
  calendarFeed: (token: string) => `/kalender/${encodeURIComponent(token)}`,
  topics: (number: number) => `${conference(number)}/themen`,
  agenda,
  editAgenda: (number: number) => `${agenda(number)}/bearbeiten`,
  /** The office's desk with the form of one item open. */
  editAgendaItem: (number: number, itemId: string) =>
    withQuery(`${agenda(number)}/bearbeiten`, { punkt: itemId }),
  agendaDispatch: (number: number) => `${agenda(number)}/versand`,
  agendaEditions: (number: number) => `${agenda(number)}/fassungen`,
  agendaEdition: (number: number, letter: string) => `${agenda(number)}/fassungen/${letter}`,
  agendaEditionFile: (number: number, letter: string, part: EditionPart, format: EditionFormat) =>
    `${agenda(number)}/fassungen/${letter}/${part}/${format}`,
  agendaComparison: (number: number, from: string, to: string) =>
    withQuery(`${agenda(number)}/vergleich`, { von: from, bis: to }),
  preparatoryMeeting: (number: number) => `${conference(number)}/vorkonferenz`,
  greenList: (number: number) => `${conference(number)}/gruene-liste`,
  greenListFile: (number: number, format: EditionFormat) => `${conference(number)}/gruene-liste/${format}`,
  /** The sitting: recorded by the office, followed by everybody else. */
  session,
  /** The sitting at one item; without an id, wherever it is. */
  sessionItem: (number: number, itemId: string | null) => withQuery(session(number), { punkt: itemId }),
  /** What the beamer in the hall shows; a page of an item holds only while that item is called. */
  sessionBeamer: (number: number, page?: { item: string; key: string }) =>
    withQuery(`${session(number)}/beamer`, { punkt: page?.item, ziffer: page?.key }),
  /** Takes the commands of the recording page (POST). */
  recordSession: (number: number) => `${session(number)}/aufzeichnen`,
  /** The state of the sitting as this reader may see it, as data. */
  sessionState: (number: number, view?: 'beamer', itemId?: string | null) =>
    withQuery(`${session(number)}/stand`, { ansicht: view, punkt: itemId }),
  /** The same for the recording page of the office. */
  sessionDesk: (number: number) => `${session(number)}/arbeitsstand`,
  /** Tells that something changed, never what (server-sent events). */
  sessionEvents: (number: number) => `${session(number)}/ereignisse`,
  /** The paper fallback. */
  sessionRunSheet: (number: number) => `${session(number)}/ablaufplan`,
  /** The wording of an item, changed in the room before the vote. */
  sessionWording: (number: number, itemId: string) => `${session(number)}/wortlaut/${itemId}`,
  /** Who is in the room; with a list open (a Land, a guest body, "neu"), or recording before a certain item. */
  attendance: (number: number, place: { state?: string; guests?: string; before?: string | null } = {}) =>
    withQuery(`${session(number)}/anwesenheit`, {
      land: place.state,
      gast: place.guests,
      vor: place.before,
    }),
  statements: (number: number) => `${conference(number)}/erklaerungen`,
  closing: (number: number) => `${conference(number)}/abschluss`,
  termArchive: (number: number) => `${conference(number)}/abschluss/archiv`,
  circularProcedures: () => '/umlaufbeschluesse',
  newCircularProcedure: (motionId?: string) => withQuery('/umlaufbeschluesse/neu', { antrag: motionId }),
  circularProcedure: circular,
  circularProcedureFile: (reference: string, format: EditionFormat) => `${circular(reference)}/${format}`,
  motions: (filter: MotionFilter = {}) =>
    withQuery('/antraege', {
      konferenz: filter.conference,
      stand: filter.status,
      land: filter.state,
      suche: filter.words,
    }),
  newMotion: (conferenceNumber?: number) => withQuery('/antraege/neu', { konferenz: conferenceNumber }),
  motion,
  editMotion: (id: string, view?: 'pruefen') => withQuery(`${motion(id)}/bearbeiten`, { ansicht: view }),
  /** Where the editor keeps the personal draft by itself. */
  autosaveMotion: (id: string) => `${motion(id)}/bearbeiten/sichern`,
  motionVersion: (id: string, number: number) => `${motion(id)}/fassungen/${number}`,
  motionComparison: (id: string, { from, to, view }: VersionComparison = {}) =>
    withQuery(`${motion(id)}/vergleich`, { von: from, bis: to, ansicht: view }),
  motionHistory: (id: string) => `${motion(id)}/verlauf`,
  amendments: (id: string) => `${motion(id)}/aenderungen`,
  proposeAmendment: (id: string) => `${motion(id)}/aenderungen/vorschlagen`,
  /** What is similar to it, for the page on which it is being written. */
  similarToMotion: (id: string) => `${motion(id)}/aehnliche`,
  attachment: (motionId: string, attachmentId: string) => `${motion(motionId)}/anlagen/${attachmentId}`,
  notifications: (page?: number) => withQuery('/mitteilungen', { seite: page === 1 ? null : page }),
  /** Marks it as read and leads to what it is about. */
  notification: (id: string) => `/mitteilungen/${id}`,
  ownSettings: () => '/einstellungen',
  outbox: () => '/postausgang',
  minutesCheck: (number: number) => `${conference(number)}/pruefung`,
  minutes,
  editMinutes: (number: number, audience: MinutesPart) => `${minutes(number)}/${audience}`,
  minutesCorrections: (number: number) => `${minutes(number)}/aenderungswuensche`,
  minutesEdition: (number: number, audience: MinutesPart, edition: number) =>
    `${minutes(number)}/${audience}/${edition}`,
  minutesEditionFile: (number: number, audience: MinutesPart, edition: number, format: EditionFormat) =>
    `${minutes(number)}/${audience}/${edition}/${format}`,
  minutesDownload: (number: number, format: DownloadFormat) =>
    `${conference(number)}/niederschrift/${format}`,
  resolutions: (filter: ArchiveFilter = {}) =>
    withQuery('/beschluesse', {
      konferenz: filter.conference,
      ergebnis: filter.outcome,
      land: filter.state,
      suche: filter.words,
    }),
  resolution,
  /** One Ziffer on the page of its resolution; 0: the page itself. */
  clause: (number: number, item: string, clause: number) =>
    `${resolution(number, item)}${clause > 0 ? `#ziffer-${clause}` : ''}`,
  /** One resolution as it is sent to its addressees. */
  resolutionFile: (number: number, item: string, format: EditionFormat) =>
    `${resolution(number, item)}/${format}`,
  /** The board of the Erfolgskontrolle. */
  followUp: (filter: FollowUpFilter = {}) => withQuery(followUp, followUpQuery(filter)),
  /** The same rows as a table to take along. */
  followUpTable: (format: TableFormat, filter: FollowUpFilter = {}) =>
    withQuery(`${followUp}/tabelle/${format}`, followUpQuery(filter)),
  followUpCharts: () => `${followUp}/zahlen`,
  /** One suggestion after the other of a conference, confirmed or corrected. */
  demandReview: (number: number, demandId?: string | null, only?: 'offen' | null) =>
    withQuery(`${followUp}/auswertung/${number}`, { stelle: demandId, zeigen: only }),
  /** Takes the keys of that page (POST). */
  decideDemand: (number: number) => `${followUp}/auswertung/${number}/entscheiden`,
  demand,
  answerFile: (entryId: string, attachmentId: string) => `${followUp}/anlagen/${entryId}/${attachmentId}`,
  /** What is addressed to the reader's own body. */
  ownDemands: () => '/anfragen',
  /** Where an answer is kept as draft while it is written (POST). */
  keepAnswer: () => '/anfragen/sichern',
  dispatches: (number?: number) => withQuery(`${followUp}/uebersendung`, { konferenz: number }),
  dispatch,
  dispatchFile: (id: string, format: EditionFormat) => `${dispatch(id)}/${format}`,
  /** The Anlage zur Erfolgskontrolle that is laid before a conference. */
  followUpReport: report,
  followUpReportFile: (number: number, edition: number, format: EditionFormat) =>
    `${report(number)}/${edition}/${format}`,
  directory: () => '/verwaltung/stellen',
  newBody: () => '/verwaltung/stellen/neu',
  body: (code: string) => `/verwaltung/stellen/${encodeURIComponent(code)}`,
  /** From the first request to the last answer, over the years. */
  resolutionLine: (number: number, item: string) => `${resolution(number, item)}/linie`,
  /** Proposed Beschlusslinien that nobody has decided on. */
  resolutionLinks: (number?: number) => withQuery('/beschlusslinien', { konferenz: number }),
  workingGroups: () => '/arbeitsgruppen',
  newWorkingGroup: (demandId?: string) => withQuery('/arbeitsgruppen/neu', { bitte: demandId }),
  workingGroup,
  editWorkingGroup: (id: string) => `${workingGroup(id)}/bearbeiten`,
  workingGroupFile: (id: string, reportId: string) => `${workingGroup(id)}/berichte/${reportId}`,
  actionPlan: (query: { words?: string | null; status?: string | null; body?: string | null } = {}) =>
    withQuery('/aktionsplan', { suche: query.words, stand: query.status, stelle: query.body }),
  measure: (number: string) => `/aktionsplan/${encodeURIComponent(number)}`,
  search: (query: SearchQuery = {}) =>
    withQuery('/suche', {
      q: query.words,
      ...searchFields(query),
      seite: query.page === 1 ? null : query.page,
    }),
  /** The first hits while somebody is typing, as data. */
  searchSuggestions: (words: string) => withQuery('/suche/vorschlaege', { q: words }),
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
