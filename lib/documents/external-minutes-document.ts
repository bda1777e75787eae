import { stateName } from '@/lib/domain/federal-state';
import type {
  Minutes,
  MinutesAgendaEntry,
  MinutesConference,
  MinutesPerson,
  MinutesResolution,
} from '@/lib/domain/minutes';
import {
  applicantParts,
  formatApplicants,
  formatConference,
  formatDateRange,
  formatPlace,
} from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';
import {
  plainRun,
  type DocumentBlock,
  type DocumentModel,
  type DocumentTableRow,
  type ParagraphRole,
} from './document-model';
import { nestTextBlocks } from './nest-text-blocks';
import { voteFormula } from './vote-formula';

const TITLE = 'Externe Niederschrift';
const CONFERENCE = 'Integrationsministerkonferenz';

/**
 * The external minutes as a document: title page, participants, guests, agenda, one resolution a page group.
 * Everything printed is named here one by one, so nothing internal can slip in (ARCHITECTURE §1); the words are
 * those of the 18. IntMK's minutes, which the import reads back.
 */
export function externalMinutesDocument(minutes: Minutes): DocumentModel {
  const { conference } = minutes;
  const meeting = meetingName(conference);
  const day = dateAndPlace(conference);
  return {
    title: `${TITLE} über die Beschlüsse der ${meeting}`,
    author: CONFERENCE,
    date: conference.endsOn ?? conference.startsOn,
    titlePage: { title: TITLE, lines: titleLines(conference, day) },
    contentsTitle: 'Inhalt',
    runningHeader: {
      left: formatConference(conference),
      right: `${meetingKind(conference)} ${dayPhrase(day)}`.trim(),
    },
    blocks: [
      ...participants(minutes),
      ...guests(minutes),
      ...agenda(minutes.agenda),
      ...minutes.resolutions.flatMap((resolution, index) => resolutionBlocks(resolution, index === 0)),
    ],
  };
}

function titleLines(conference: MinutesConference, day: string): string[] {
  const chair = conference.chair === null ? '' : `Vorsitz: ${stateName(conference.chair)}`;
  return [`über die Beschlüsse der ${meetingName(conference)}`, day, chair].filter(Boolean);
}

function meetingKind({ kind }: MinutesConference): string {
  return kind === null ? 'Konferenz' : TERMS.MeetingKind[kind];
}

function meetingName(conference: MinutesConference): string {
  return `${meetingKind(conference)} der ${formatConference(conference)}`;
}

/** "26./27. April 2023 in Wiesbaden"; what is not known is left out. */
function dateAndPlace({ startsOn, endsOn, place }: MinutesConference): string {
  const first = startsOn ?? endsOn;
  const days = first === null ? '' : formatDateRange(first, endsOn);
  return [days, formatPlace(place)].filter(Boolean).join(' ');
}

function dayPhrase(day: string): string {
  return /^\d/.test(day) ? `am ${day}` : day;
}

function participants({ participants: delegations }: Minutes): DocumentBlock[] {
  if (delegations.length === 0) return [];
  return [
    partHeading('Liste der Teilnehmenden'),
    ...delegations.flatMap(({ state, ministry, persons }) => [
      delegationHeading(stateName(state)),
      ...(ministry === null ? [] : [paragraph('MINISTRY', ministry, persons.length > 0)]),
      ...persons.flatMap((person, index) => personBlocks(person, index < persons.length - 1)),
    ]),
  ];
}

function guests({ guests: bodies }: Minutes): DocumentBlock[] {
  if (bodies.length === 0) return [];
  return [
    partHeading('Gäste'),
    ...bodies.flatMap(({ body, persons }) => [
      delegationHeading(body),
      ...persons.flatMap((person, index) => personBlocks(person, index < persons.length - 1)),
    ]),
  ];
}

/** The persons of one delegation stay on one page. */
function personBlocks(person: MinutesPerson, keepsWithNext: boolean): DocumentBlock[] {
  const { salutation, office, title, name, chair, unit } = person;
  const line = [salutation, office, title, name, chair ? '(Vorsitz)' : null]
    .filter((part) => part !== null)
    .join(' ');
  if (!unit) return [paragraph('PERSON', line, keepsWithNext)];
  return [paragraph('PERSON', line, true), paragraph('UNIT', unit, keepsWithNext)];
}

function agenda(entries: readonly MinutesAgendaEntry[]): DocumentBlock[] {
  if (entries.length === 0) return [];
  return [
    partHeading('Tagesordnung'),
    {
      kind: 'TABLE',
      summary: 'Tagesordnung mit Nummer, Thema und Antragstellern',
      header: ['TOP', 'Thema', 'Antragsteller'],
      widths: [15, 49, 36],
      rows: entries.map(agendaRow),
    },
  ];
}

function agendaRow(entry: MinutesAgendaEntry): DocumentTableRow {
  const section = entry.kind === 'SECTION';
  const spelledOut = section || (entry.parent === null && /^\d/.test(entry.number));
  const number = `${spelledOut ? 'TOP ' : ''}${entry.number}${entry.greenList ? ' (GL)' : ''}`;
  const applicants = applicantParts(entry.applicants, entry.allStates).map(({ text, underline }) => ({
    text,
    underlined: underline,
  }));
  return {
    section,
    cells: [
      { runs: [plainRun(number)], note: null },
      { runs: [plainRun(entry.title)], note: null },
      { runs: applicants, note: agendaRemark(entry) },
    ],
  };
}

/** Numbers once sent out are never reused: what became of the item stands beside it (DOMAIN §2.3). */
function agendaRemark({ status, withdrawnBy, mergedInto, circular }: MinutesAgendaEntry): string | null {
  if (status === 'WITHDRAWN') return `Rücknahme${withdrawnBy === null ? '' : ` ${stateName(withdrawnBy)}`}`;
  if (status === 'MERGED') return `Zusammenlegung${mergedInto === null ? '' : ` mit TOP ${mergedInto}`}`;
  if (circular !== null) return `(siehe Umlaufbeschluss ${circular})`;
  return status === 'DECIDED_BY_CIRCULAR' ? '(siehe Umlaufbeschluss)' : null;
}

function resolutionBlocks(resolution: MinutesResolution, first: boolean): DocumentBlock[] {
  const formula = voteFormula(resolution);
  const lines = [`TOP ${resolution.number}`, resolution.title].filter(Boolean);
  const applicants = formatApplicants(resolution.applicants);
  return [
    ...(first ? [partHeading('Beschlüsse')] : []),
    { kind: 'HEADING', level: 2, lines, startsPage: !first, inContents: true },
    ...(applicants === '' ? [] : [paragraph('APPLICANTS', `Antragsteller: ${applicants}`, true)]),
    ...(formula === null ? [] : [paragraph('FORMULA', formula, resolution.blocks.length > 0)]),
    ...nestTextBlocks(resolution.blocks),
  ];
}

function partHeading(text: string): DocumentBlock {
  return { kind: 'HEADING', level: 1, lines: [text], startsPage: true, inContents: true };
}

function delegationHeading(text: string): DocumentBlock {
  return { kind: 'HEADING', level: 2, lines: [text], startsPage: false, inContents: false };
}

function paragraph(role: ParagraphRole, text: string, keepsWithNext: boolean): DocumentBlock {
  return { kind: 'PARAGRAPH', role, runs: [plainRun(text)], keepsWithNext };
}
