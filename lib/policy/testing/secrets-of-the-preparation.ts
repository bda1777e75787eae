/**
 * Who finds which canary of what is being prepared, for `layPreparationBed`; what stands here of nobody, nobody finds:
 * the seal's hash, the facts of a notification, messages that were taken back.
 */
type Fields = readonly string[];
export type PreparationReader =
  | 'hamburg'
  | 'invited'
  | 'revoked'
  | 'uninvitedEditor'
  | 'uninvitedApprover'
  | 'chairOffice'
  | 'otherOffice'
  | 'otherGroup'
  | 'bund'
  | 'administration';

/** The fields of a motion that all see who may know it. */
const TEXT = [
  ...['title', 'version-title', 'text', 'rationale', 'comment', 'question'],
  ...['amendment', 'amendment-reason', 'declined-amendment', 'declined-amendment-reason', 'decision-reason'],
  ...['file-title', 'file-name', 'file-content'],
];
const of = (name: string, fields: Fields) => fields.map((field) => `${name}-${field}`);
/** What every office and every Land reads. */
const MEMBER = [
  ...['working-paper', 'cover-note', 'preparatory-note', 'lift-reason', 'late-reason'],
  ...of('registered', TEXT),
];
const TOPIC = ['topic-title', 'topic-summary'];
const CIRCLE = [...MEMBER, ...TOPIC, ...of('draft', TEXT), ...of('topic-draft', TEXT)];
const inEach = (fields: Fields) => ['draft', 'topic-draft', 'registered'].flatMap((name) => of(name, fields));

export const IN_PREPARATION: Readonly<Record<PreparationReader, Fields>> = {
  hamburg: [
    ...CIRCLE,
    ...inEach(['answer', 'note']),
    ...['autosave', 'mail-subject', 'mail-text', 'feed-label'],
  ],
  invited: [...CIRCLE, ...inEach(['invitation'])],
  revoked: MEMBER,
  uninvitedEditor: MEMBER,
  uninvitedApprover: MEMBER,
  chairOffice: [...MEMBER, ...TOPIC],
  otherOffice: MEMBER,
  otherGroup: [],
  bund: [],
  administration: [],
};
