import 'server-only';

/** A table of which some rows belong to a term. */
export interface TermTable {
  table: string;
  /**
   * SQL: which rows `t` do. `scope` holds the conference's id and what the chair's office may read of what has an
   * audience of its own: `scope.motions`, `scope.comments` (lib/archive/collect-term).
   */
  where: string;
  /** Columns that stay behind: bytes that travel as a file, words between two Länder. */
  omits?: readonly string[];
  /** Columns that lead to tables further down; filled in once those stand. */
  later?: readonly string[];
  /**
   * What a restoring may change in a row that is there already, because another term's archive named it or because the
   * installation knew of the term, and by which column it shows that the row is the same one. Left out: nothing.
   */
  replaces?: { columns: 'ALL' | readonly string[]; where: string };
}

const MEETINGS = 'SELECT id FROM meeting WHERE conference_id = scope.conference';
const ITEMS = `SELECT id FROM agenda_item WHERE meeting_id IN (${MEETINGS})`;
const DELEGATIONS = `SELECT id FROM delegation WHERE meeting_id IN (${MEETINGS})`;
const VERSIONS = 'SELECT id FROM text_version WHERE motion_id = ANY(scope.motions)';
/** Its own, and those of an earlier term that its agenda lists (DOMAIN §2.6). */
const CIRCULARS = `SELECT id FROM circular_procedure WHERE conference_id = scope.conference
  OR id IN (SELECT circular_procedure_id FROM agenda_item WHERE meeting_id IN (${MEETINGS}))`;
const DECISIONS = `SELECT id FROM decision WHERE agenda_item_id IN (${ITEMS}) OR circular_procedure_id IN (${CIRCULARS})`;
const RESOLUTIONS = `SELECT id FROM resolution WHERE meeting_id IN (${MEETINGS})`;
const DEMANDS = `SELECT id FROM demand WHERE resolution_id IN (${RESOLUTIONS})`;
const ENTRIES = `SELECT id FROM follow_up_entry WHERE demand_id IN (${DEMANDS})`;
const DISPATCHES = 'SELECT id FROM dispatch WHERE conference_id = scope.conference';
const REPORTS = `SELECT id FROM working_group_report WHERE due_at_id = scope.conference OR agenda_item_id IN (${ITEMS})`;
const ATTACHMENTS = `SELECT id FROM attachment WHERE motion_id = ANY(scope.motions) OR agenda_item_id IN (${ITEMS})
  OR resolution_id IN (${RESOLUTIONS}) OR follow_up_entry_id IN (${ENTRIES})`;
const DOCUMENTS = `SELECT document_id FROM attachment WHERE id IN (${ATTACHMENTS})
  UNION SELECT document_id FROM dispatch WHERE id IN (${DISPATCHES})
  UNION SELECT document_id FROM working_group_report WHERE id IN (${REPORTS})`;

const ofConference = 't.conference_id = scope.conference';
const ofMeeting = `t.meeting_id IN (${MEETINGS})`;
const ofItem = `t.agenda_item_id IN (${ITEMS})`;
const ofMotion = 't.motion_id = ANY(scope.motions)';
const ofDemand = `t.demand_id IN (${DEMANDS})`;

/**
 * What belongs to a term, in the order in which it can be put back: a row stands below everything it refers to. A
 * table of the schema is in here or among those that are no term's (lib/archive/not-of-a-term); a test holds that.
 */
export const TERM_TABLES: readonly TermTable[] = [
  { table: 'conference', where: 't.id = scope.conference', replaces: { columns: 'ALL', where: 'number' } },
  { table: 'rule_of_procedure', where: ofConference },
  { table: 'deadline', where: ofConference },
  {
    table: 'meeting',
    where: ofConference,
    later: ['called_item_id'],
    replaces: { columns: 'ALL', where: 'conference_id' },
  },
  { table: 'delegation', where: ofMeeting },
  { table: 'participant', where: `t.delegation_id IN (${DELEGATIONS})` },
  { table: 'motion', where: 't.id = ANY(scope.motions)' },
  { table: 'text_version', where: ofMotion },
  { table: 'motion_applicant', where: ofMotion },
  // What one Land wrote to another when it asked it to join is theirs, not the office's (lib/read/motion-coordination).
  { table: 'motion_invitation', where: ofMotion, omits: ['message', 'answer'] },
  { table: 'editorial_contest', where: `t.text_version_id IN (${VERSIONS})` },
  { table: 'signature', where: ofMotion },
  { table: 'amendment', where: ofMotion },
  { table: 'comment', where: 't.id = ANY(scope.comments)' },
  { table: 'circular_procedure', where: `t.id IN (${CIRCULARS})` },
  { table: 'circular_vote', where: `t.procedure_id IN (${CIRCULARS})` },
  { table: 'agenda_item', where: ofMeeting, replaces: { columns: 'ALL', where: 'meeting_id' } },
  { table: 'agenda_item_applicant', where: ofItem },
  { table: 'item_wording', where: ofItem },
  { table: 'attendance', where: `t.delegation_id IN (${DELEGATIONS})` },
  { table: 'agenda_note', where: ofItem },
  { table: 'agenda_edition', where: ofMeeting },
  { table: 'preparatory_result', where: ofItem },
  { table: 'green_list_entry', where: ofItem },
  { table: 'decision', where: `t.id IN (${DECISIONS})` },
  { table: 'vote', where: `t.decision_id IN (${DECISIONS})` },
  {
    table: 'resolution',
    where: ofMeeting,
    replaces: {
      columns: ['agenda_item_id', 'motion_id', 'policy_field_id', 'published_at', 'superseded_at'],
      where: 'meeting_id',
    },
  },
  { table: 'resolution_applicant', where: `t.resolution_id IN (${RESOLUTIONS})` },
  { table: 'statement', where: ofItem },
  { table: 'minutes_edition', where: ofMeeting },
  {
    table: 'minutes_correction',
    where: `t.edition_id IN (SELECT id FROM minutes_edition WHERE meeting_id IN (${MEETINGS}))`,
  },
  { table: 'finding_acknowledgement', where: ofMeeting },
  { table: 'stored_document', where: `t.id IN (${DOCUMENTS})`, omits: ['content'] },
  {
    table: 'demand',
    where: `t.resolution_id IN (${RESOLUTIONS})`,
    replaces: { columns: 'ALL', where: 'resolution_id' },
  },
  { table: 'demand_addressee', where: ofDemand },
  { table: 'demand_measurement', where: ofDemand },
  { table: 'demand_measure', where: ofDemand },
  { table: 'dispatch', where: ofConference },
  { table: 'dispatch_item', where: `t.dispatch_id IN (${DISPATCHES})` },
  { table: 'follow_up_entry', where: ofDemand },
  { table: 'follow_up_report', where: ofConference },
  { table: 'working_group_report', where: `t.id IN (${REPORTS})` },
  { table: 'attachment', where: `t.id IN (${ATTACHMENTS})` },
  {
    table: 'resolution_link',
    where: `t.from_resolution_id IN (${RESOLUTIONS}) OR t.from_motion_id = ANY(scope.motions)`,
  },
];
