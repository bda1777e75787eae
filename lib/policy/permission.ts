import type { StateCode } from '@/lib/domain/federal-state';

/** What a permission is about; permissions without an entry concern nothing in particular. */
export interface PermissionSubjects
  extends Record<MotionPermission, MotionSubject>, Record<ChairPermission, ConferenceSubject> {
  'agenda.readNotes': ConferenceSubject;
  'resolution.read': PublicationSubject;
  'minutes.readExternal': PublicationSubject;
  'import.accept': TermSubject;
  /** The archive of a term: its own chair while it runs, afterwards the office of any running term. */
  'term.export': TermSubject;
  /** Confirm and correct requests, record entries, assess, send, release: its own chair while the term runs, then any. */
  'followUp.manage': TermSubject;
  /** Answer for a body what is addressed to it. */
  'followUp.answer': AddresseeSubject;
  /** Deliver a group's report. */
  'workingGroup.report': WorkingGroupSubject;
}

export interface AddresseeSubject {
  /** Codes of the bodies it is addressed to, their successors included (lib/domain/successor). */
  bodies: readonly string[];
}

export interface WorkingGroupSubject {
  workingGroupId: string;
  /** The Land that chairs the group. */
  chair: StateCode | null;
}

export interface ConferenceSubject {
  conferenceNumber: number;
}

export interface PublicationSubject {
  published: boolean;
}

export interface TermSubject {
  conferenceNumber: number;
  /** True if the conference exists and its term is not closed: then it is its own chair's business. */
  termOpen: boolean;
}

/** A motion as far as rights on it depend on it. */
export interface MotionSubject {
  conferenceNumber: number;
  /** Registered with the office once: from then on every member may read it. */
  registered: boolean;
  /** The Land that brought it up; it may read on, even after it has left the circle. */
  initiator: StateCode | null;
  /** The Land that coordinates; exactly one (lib/domain/motion). */
  coordinator: StateCode | null;
  /** The circle of today. */
  applicants: readonly StateCode[];
  /** Invited Länder whose invitation was not taken back. */
  invited: readonly StateCode[];
  /** The working group whose report or motion it is. */
  workingGroupId: string | null;
}

export const MOTION_PERMISSIONS = [
  /** Text, circle, comments for all, history. */
  'motion.read',
  /** Text, attachments, links to earlier resolutions, roles of the applicants. */
  'motion.edit',
  'motion.invite',
  /** Let another Land coordinate from now on. */
  'motion.handOver',
  /** Decline or ask for one's own Land. */
  'motion.answerInvitation',
  /** Co-sign for one's own Land: an invited one, or any once the motion is registered. */
  'motion.coSign',
  /** Confirm a changed text, contest an editorial change or leave, for one's own Land in the circle. */
  'motion.confirm',
  /** Register with the office. */
  'motion.register',
  'motion.withdraw',
  'motion.propose',
  'motion.decideAmendment',
  'motion.comment',
] as const;
export type MotionPermission = (typeof MOTION_PERMISSIONS)[number];

/** What the chair's office does on its own conference, while the term is not closed. */
export const CHAIR_PERMISSIONS = [
  'conference.edit',
  'deadline.edit',
  /** Themenanmeldungen as the Länder sent them, before there is a text to read. */
  'topic.read',
  'agenda.edit',
  'agenda.dispatch',
  'preparatory.record',
  'greenList.seal',
  /** Open and close the sitting, attendance, wording, outcomes, statements on behalf of a Land, internal notes. */
  'session.record',
  /** Start, call off and conclude an Umlaufverfahren. */
  'circular.run',
  /** Write the minutes, decide on corrections, freeze, publish. */
  'minutes.edit',
  /** End the term, with its checklist. */
  'term.close',
  /** Lay the Anlage zur Erfolgskontrolle before the conference. */
  'followUp.report',
] as const;
export type ChairPermission = (typeof CHAIR_PERMISSIONS)[number];

/** Permissions that need no subject. */
export const PLAIN_PERMISSIONS = [
  /** Terms, chairs, dates and places: public facts. */
  'conference.read',
  /** The agenda as the office knows it, before and after the meeting. */
  'agenda.read',
  /** The agenda of a meeting to come as the office's working paper; others read its last edition. */
  'agenda.readDraft',
  /** Votes by Land, statements that stay inside, notes: the internal minutes. */
  'minutes.readInternal',
  /** Findings of the Protokoll-Prüfer on stored minutes. */
  'minutes.check',
  'import.read',
  'import.create',
  /** A further term: the office of the Land that takes the chair next, or of the one before it. */
  'conference.create',
  /** Deadlines of the terms and their calendar feed. */
  'deadline.read',
  /** The list of motions; which of them stand in it depends on each. */
  'motion.list',
  'motion.create',
  /** Frozen editions of the agenda with the texts of the motions. */
  'agenda.readBooklet',
  'preparatory.read',
  'greenList.read',
  /** Take an item off the Grüne Liste for one's own Land. */
  'greenList.lift',
  /** Follow the sitting live. */
  'session.follow',
  /** Register the own Land's delegation. */
  'delegation.register',
  /** A Protokollerklärung for one's own Land. */
  'statement.submit',
  'circular.read',
  /** Vote in the Umlaufverfahren for one's own Land, or object to the procedure. */
  'circular.vote',
  /** Propose a correction of the minutes for one's own Land. */
  'minutes.proposeCorrection',
  /** The board of the Erfolgskontrolle; which requests and entries stand on it depends on each. */
  'followUp.read',
  /** Letters to addressees. */
  'dispatch.read',
  /** The addressee directory: names, addresses, successors. */
  'directory.read',
  'directory.edit',
  /** Confirm or reject a proposed Beschlusslinie, or draw one. */
  'resolutionLink.decide',
  'workingGroup.read',
  'workingGroup.edit',
  'actionPlan.read',
  /** Status of measures, links between measures and requests. */
  'actionPlan.edit',
  'search.use',
  /** Keep a filter under a name for oneself. */
  'filter.save',
  /** The mails of the Vorführbetrieb, which are written but never sent. */
  'outbox.read',
  'administration.managePeople',
  'administration.manageReference',
  /** Take in the archive of a term that another installation wrote. */
  'administration.restoreTerm',
] as const;

export type PlainPermission = (typeof PLAIN_PERMISSIONS)[number];
export type SubjectPermission = keyof PermissionSubjects;
export type Permission = PlainPermission | SubjectPermission;
