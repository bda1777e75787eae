/** What a permission is about; permissions without an entry concern nothing in particular. */
export interface PermissionSubjects {
  'agenda.readNotes': ConferenceSubject;
  'resolution.read': PublicationSubject;
  'minutes.readExternal': PublicationSubject;
  'import.accept': TermSubject;
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

/** Permissions that need no subject. */
export const PLAIN_PERMISSIONS = [
  /** Terms, chairs, dates and places: public facts. */
  'conference.read',
  /** The agenda as the office knows it, before and after the meeting. */
  'agenda.read',
  /** Votes by Land, statements that stay inside, notes: the internal minutes. */
  'minutes.readInternal',
  /** Findings of the Protokoll-Prüfer on stored minutes. */
  'minutes.check',
  'import.read',
  'import.create',
  'administration.managePeople',
  'administration.manageReference',
] as const;

export type PlainPermission = (typeof PLAIN_PERMISSIONS)[number];
export type SubjectPermission = keyof PermissionSubjects;
export type Permission = PlainPermission | SubjectPermission;
