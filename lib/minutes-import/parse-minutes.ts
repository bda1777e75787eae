import type { MinutesAgendaEntry, MinutesResolution } from '@/lib/domain/minutes';
import { markCommonTreatment } from './common-treatment';
import { splitZones, type DocumentZones } from './document-zones';
import { mendWords } from './mend-words';
import type { MinutesReading, PrintedHeader } from './minutes-reading';
import { withAgendaNumbers } from './numbered-agenda';
import { printedLines, type PrintedLine } from './printed-line';
import { readAgenda } from './read-agenda';
import { readConference } from './read-conference';
import { readConferenceBody } from './read-conference-body';
import { lineFlow } from './read-paragraphs';
import { readGuests, readParticipants } from './read-participants';
import { readResolution } from './read-resolution';
import { emptyNotes, warn, type ReadingNotes } from './reading-notes';
import { dropRunningHeaders } from './running-headers';
import type { SourceText } from './source-text';

/**
 * Reads minutes in any of the layouts of DOMAIN §6. Pure and total: whatever the text, it returns what it could
 * find, with a mark for every value and a warning for everything a person should look at.
 */
export function parseMinutes(source: SourceText): MinutesReading {
  const printed = printedLines(source);
  const { lines, headers } = dropRunningHeaders(mendWords(printed));
  const zones = splitZones(withAgendaNumbers(lines));
  const notes = emptyNotes();
  const participants = readParticipants(zones.participants, notes);
  const listed = zones.agenda.some((line) => line.text !== '')
    ? readAgenda(zones.agenda, 'agenda', notes)
    : readAgenda(zones.contents, 'contents', notes);
  const agenda = markCommonTreatment(listed, zones.resolutions, notes);
  const resolutions = readResolutions(zones, { lines, source, agenda }, notes);
  const guests = readGuests(zones.guests, notes);
  const front = frontLines(printed, zones);
  const conferenceBody = readConferenceBody(front, headers, lines);
  const conference = readConference({ front, headers, participants, conferenceBody }, notes);
  if (agenda.length === 0) warn(notes, 1, 'AGENDA_MISSING');
  if (participants.length === 0) warn(notes, 1, 'PARTICIPANTS_MISSING');
  notes.warnings.sort((a, b) => a.line - b.line);
  return {
    minutes: { conference, participants, guests, agenda, resolutions },
    warnings: notes.warnings,
    marks: notes.marks,
    headers: printedHeaders(printed, headers, zones),
    unknownStates: notes.unknownStates,
    conferenceBody,
  };
}

/** What else of the document tells how to read its resolutions. */
interface Surroundings {
  lines: readonly PrintedLine[];
  source: SourceText;
  agenda: readonly MinutesAgendaEntry[];
}

function readResolutions(
  zones: DocumentZones,
  { lines, source, agenda }: Surroundings,
  notes: ReadingNotes,
): MinutesResolution[] {
  const gone = new Set(agenda.filter(isGone).map((entry) => entry.number));
  const bodies = zones.resolutions.flatMap((zone) => zone.lines);
  const flow = lineFlow(bodies.length > 0 ? bodies : lines, source.wholeParagraphs ?? false);
  const resolutions: MinutesResolution[] = [];
  for (const zone of zones.resolutions) {
    const resolution = readResolution(
      zone,
      flow,
      { index: resolutions.length, gone: gone.has(zone.head.number) },
      notes,
    );
    if (!resolution) continue;
    if (resolutions.some((one) => one.number === resolution.number))
      warn(notes, zone.headLine.no, 'NUMBER_REPEATED', `TOP ${resolution.number}`);
    resolutions.push(resolution);
  }
  return resolutions;
}

function isGone({ status, kind }: MinutesAgendaEntry): boolean {
  return status === 'WITHDRAWN' || status === 'MERGED' || kind === 'KAMIN';
}

/** The title page with the lines that were dropped as headers, because it is there that they are read. */
function frontLines(printed: readonly PrintedLine[], zones: DocumentZones): PrintedLine[] {
  const listed = [zones.participants, zones.guests, zones.contents, zones.agenda, zones.prose];
  const others = listed.flatMap((zone) => zone.slice(0, 1));
  const starts = [...others, ...zones.resolutions.slice(0, 1).map((zone) => zone.headLine)].map(
    (line) => line.no,
  );
  const end = Math.min(printed.length + 1, ...starts);
  return printed.filter((line) => line.no < end);
}

/** The running headers directly above each resolution, as printed. */
function printedHeaders(
  printed: readonly PrintedLine[],
  headers: readonly PrintedLine[],
  zones: DocumentZones,
): PrintedHeader[] {
  const dropped = new Set(headers.map((line) => line.no));
  return zones.resolutions.flatMap((zone) => {
    const above: PrintedHeader[] = [];
    for (let index = zone.headLine.no - 2; index >= 0; index--) {
      const line = printed[index];
      if (!line || line.text === '') continue;
      if (!dropped.has(line.no)) break;
      above.unshift({ item: zone.head.number, line: line.no, text: line.text });
    }
    return above;
  });
}
