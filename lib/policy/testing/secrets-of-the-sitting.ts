/** Who finds which canary of a sitting, its Umlaufverfahren and its minutes, for `plantSittingSecrets`. */
type Fields = readonly string[];
export type SittingReader =
  | 'chairOffice'
  | 'otherOffice'
  | 'ownApprover'
  | 'ownEditor'
  | 'otherApprover'
  | 'objectingEditor'
  | 'group'
  | 'bund'
  | 'administration';
export type Reader = SittingReader | 'public';

/** Of Umlaufverfahren, what all members read; what a Land answered to a running one, itself and the office alone. */
const CIRCULARS = [
  ...['running-cover-note', 'cancelled-cover-note', 'cancelled-reason', 'concluded-cover-note'],
  ...['concluded-comment', 'concluded-objection', 'circular-deviation'],
];
const BAVARIA = ['running-comment', 'cancelled-comment'];
const HAMBURG = ['running-objection', 'cancelled-objection'];
const KAMIN_TALK = ['kamin-text'];
const NOTES = ['note', 'kamin-note'];
/** While the sitting runs: what stands, and of what was put right that and why. */
const IN_THE_ROOM = [
  ...['room-title', 'room-text', 'open-title', 'open-text', 'correction-reason'],
  ...['external-statement', 'internal-statement', 'kamin-statement'],
];
/** In the form of whoever may hand it in. */
const UNSENT = ['unsubmitted-statement'];
const LEDGER = ['deviation-reason', 'last-deviation-reason', 'recorder', 'client-key'];

const member = (...more: Fields[]): Fields => [...CIRCULARS, ...IN_THE_ROOM, ...more.flat()];
export const RUNNING: Readonly<Record<Reader, Fields>> = {
  chairOffice: member(BAVARIA, HAMBURG, KAMIN_TALK, NOTES, LEDGER, UNSENT),
  otherOffice: member(),
  ownApprover: member(BAVARIA, KAMIN_TALK, UNSENT),
  ownEditor: member(BAVARIA),
  otherApprover: member(KAMIN_TALK),
  objectingEditor: member(HAMBURG),
  group: [],
  bund: [],
  // The names of all persons are theirs; that this one recorded anything is not.
  administration: ['recorder'],
  public: [],
};

/** Minutes that were frozen and sent to the members, with what Länder wished and the office decided. */
const CIRCULATED = [
  ...['course', 'external-opening', 'deviation-reason', 'last-deviation-reason', 'recorder'],
  ...['correction', 'declined-correction', 'correction-decision'],
];
const DRAFTS = ['internal-draft', 'external-draft'];
const KAMIN_NOTES = [...NOTES, 'kamin-course'];
export const HELD: Readonly<Record<Reader, Fields>> = {
  chairOffice: [...RUNNING.chairOffice, ...CIRCULATED, ...DRAFTS, ...KAMIN_NOTES, 'finding-reason'],
  otherOffice: [...RUNNING.otherOffice, ...CIRCULATED, 'finding-reason'],
  ownApprover: [...RUNNING.ownApprover, ...CIRCULATED, ...KAMIN_NOTES],
  ownEditor: [...RUNNING.ownEditor, ...CIRCULATED],
  otherApprover: [...RUNNING.otherApprover, ...CIRCULATED, ...KAMIN_NOTES],
  objectingEditor: [...RUNNING.objectingEditor, ...CIRCULATED],
  ...{ group: [], bund: [], administration: ['recorder'], public: [] },
};
