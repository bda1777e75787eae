import { z } from 'zod';

/** More than an answer may have: what is too long is kept, and refused when it is sent. */
const MOST_CHARACTERS = 60_000;
const MOST_TICKED = 200;
const MOST_SENT_FILES = 50;

/** What stands for several requests together where else the id of one stands. */
export const SEVERAL = 'mehrere';

const UNREADABLE = 'Bitte laden Sie die Seite neu und wählen Sie noch einmal.';
const place = z
  .union([z.literal(SEVERAL), z.uuid({ error: UNREADABLE })])
  .transform((value) => (value === SEVERAL ? null : value));
const text = z
  .string()
  .max(MOST_CHARACTERS, { error: `Bitte kürzen Sie auf höchstens ${MOST_CHARACTERS} Zeichen.` })
  .regex(/^[^\0]*$/);

/** What a form sends once or several times. */
const several = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** An answer as it stands in the form: to be sent, or kept as a draft; what is wrong with it is found afterwards. */
export const WriteAnswerSchema = z.object({
  place,
  text: text.default(''),
  /** As askedValue spells them. */
  answers: z.preprocess(several, z.array(z.string().max(80)).max(MOST_TICKED)),
  files: z.preprocess(several, z.array(z.file()).max(MOST_SENT_FILES)),
  removed: z.preprocess(several, z.array(z.uuid()).max(MOST_TICKED)),
  then: z.enum(['abgeben', 'sichern']).default('abgeben'),
});

/** What the page keeps by itself while somebody writes. */
export const KeepAnswerSchema = z.object({
  place,
  text,
  /** Ids of the requests that are ticked. */
  demandIds: z.array(z.uuid()).max(MOST_TICKED),
  /** Who had the page opened: another person may have signed in to this browser since. */
  personId: z.uuid(),
  /** The draft's number as the window knew it. */
  draftVersion: z.int().min(0).max(2_000_000_000),
  /** The window, and the how manieth time it sends. */
  writer: z.object({ windowId: z.string().min(1).max(64), step: z.int().min(0).max(2_000_000_000) }),
});
