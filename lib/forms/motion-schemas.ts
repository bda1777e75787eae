import { z } from 'zod';
import { STATE_CODES } from '@/lib/domain/federal-state';
import { MOTION_KINDS } from '@/lib/domain/motion';
import { TEXT_LIMITS } from '@/lib/domain/motion-text';
import { sentVersion } from './sent-version';

/** Characters of a message, a reason, a question; enough for a page. */
const LONGEST_WORDS = 3000;
const TOO_LONG = `Bitte kürzen Sie auf höchstens ${LONGEST_WORDS} Zeichen.`;
/** Bytes; as lib/use-cases/motions/add-attachment. */
const LARGEST_FILE = 20 * 1024 * 1024;

const required = (sentence: string) =>
  z.string({ error: sentence }).trim().min(1, { error: sentence }).max(LONGEST_WORDS, { error: TOO_LONG });
const words = z
  .string()
  .trim()
  .max(LONGEST_WORDS, { error: TOO_LONG })
  .transform((value) => (value === '' ? undefined : value))
  .optional();
const motionId = z.uuid();
const state = z.enum(STATE_CODES, { error: 'Bitte wählen Sie ein Land.' });
/** One Land or several: a form sends a single one without a list. */
const states = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value]),
  z.array(state).max(STATE_CODES.length),
);

const NEW_KINDS = MOTION_KINDS.filter((kind) => kind !== 'FORMAL');

const MotionSchema = z.object({ motionId });

/** A new motion; the button that was pressed says whether its topic is registered at once. */
export const CreateMotionSchema = z
  .object({
    conferenceNumber: sentVersion,
    kind: z.enum(NEW_KINDS, { error: 'Bitte wählen Sie die Art.' }),
    title: z
      .string({ error: 'Bitte geben Sie den Titel ein.' })
      .trim()
      .min(1, { error: 'Bitte geben Sie den Titel ein.' })
      .max(TEXT_LIMITS.title, { error: `Bitte kürzen Sie auf höchstens ${TEXT_LIMITS.title} Zeichen.` }),
    summary: words,
    policyField: z
      .string()
      .max(60)
      .transform((value) => (value === '' ? undefined : value))
      .optional(),
    applicant: z.union([state, z.uuid()], { error: 'Bitte wählen Sie, für wen Sie den Antrag stellen.' }),
    as: z.enum(['topic', 'draft']),
  })
  .check(({ value, issues }) => {
    if (value.as === 'draft' || value.summary) return;
    const message = 'Für die Themenanmeldung braucht die Geschäftsstelle eine kurze Beschreibung.';
    issues.push({ code: 'custom', path: ['summary'], message, input: value });
  })
  .transform(({ summary = '', as, applicant, ...rest }) => ({
    ...rest,
    applicant: isState(applicant) ? { state: applicant } : { workingGroupId: applicant },
    topic: as === 'topic' ? { summary } : null,
  }));

const isState = (value: string): value is (typeof STATE_CODES)[number] =>
  STATE_CODES.some((code) => code === value);

export const RegisterTopicSchema = MotionSchema.extend({
  summary: required('Bitte beschreiben Sie das Thema in wenigen Sätzen.'),
});

export const InviteStatesSchema = MotionSchema.extend({
  states: states.refine((chosen) => chosen.length > 0, { error: 'Bitte wählen Sie mindestens ein Land.' }),
  message: words,
});

/** A Land in the form: the one that decides, or the one that is meant. */
export const StateCommandSchema = MotionSchema.extend({ state });

/** A Land's decision about the version that its form showed. */
export const DecideOnTextSchema = StateCommandSchema.extend({ versionNumber: sentVersion });

export const DeclineSchema = StateCommandSchema.extend({ reason: words });

export const AskQuestionSchema = StateCommandSchema.extend({
  text: required('Bitte schreiben Sie Ihre Frage.'),
});

export const AnswerQuestionSchema = MotionSchema.extend({
  questionId: z.uuid(),
  text: required('Bitte schreiben Sie Ihre Antwort.'),
});

export const ContestSchema = DecideOnTextSchema.extend({ reason: words });

/** All other Länder of the circle, and which of them are federführend. */
export const AssignRolesSchema = MotionSchema.extend({
  version: sentVersion,
  states,
  leads: states,
}).transform(({ states: others, leads, ...rest }) => ({
  ...rest,
  roles: others.map((one) => ({
    state: one,
    role: leads.includes(one) ? ('LEAD' as const) : ('CO' as const),
  })),
}));

export const HandOverSchema = MotionSchema.extend({ version: sentVersion, to: state });

export const RegisterMotionSchema = MotionSchema.extend({
  /** Empty for a Kamin theme without a text. */
  versionNumber: z.union([z.literal('').transform(() => null), sentVersion]),
  lateReason: words,
});

export const WithdrawMotionSchema = MotionSchema.extend({ version: sentVersion });

export const AddAttachmentSchema = MotionSchema.extend({
  title: z.string().trim().max(200, { error: 'Bitte kürzen Sie auf höchstens 200 Zeichen.' }).optional(),
  file: z
    .file({ error: 'Bitte wählen Sie eine Datei.' })
    .max(LARGEST_FILE, { error: 'Die Datei ist größer als 20 MB.' }),
});

export const RemoveAttachmentSchema = MotionSchema.extend({ attachmentId: z.uuid() });
