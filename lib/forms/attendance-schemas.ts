import { z } from 'zod';
import type { DelegationMember } from '@/lib/domain/attendance';
import { STATE_CODES } from '@/lib/domain/federal-state';

/** The largest delegation on record has five. */
const MOST_MEMBERS = 30;
const LONGEST_LINE = 300;

const conferenceNumber = z
  .string()
  .regex(/^[1-9]\d{0,2}$/)
  .transform(Number);

const line = z
  .string()
  .trim()
  .max(LONGEST_LINE, { error: `Bitte fassen Sie sich kürzer: höchstens ${LONGEST_LINE} Zeichen.` })
  .regex(/^[^\0\r\n]*$/);

/** What a form sends once or several times. */
const several = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** A field of every row of the form. */
const column = z.preprocess(several, z.array(line).max(MOST_MEMBERS));

/** The item before which something happens; empty: the beginning. */
const itemId = z
  .union([z.literal('').transform(() => null), z.uuid()])
  .optional()
  .transform((value) => value ?? null);

const rowNumber = z
  .string()
  .regex(/^\d{1,2}$/)
  .transform(Number);

const COLUMNS = {
  ...{ salutation: column, title: column, office: column, name: column, unit: column },
  /** The row of whoever leads, and the rows of who chairs the conference. */
  leads: rowNumber.optional(),
  chairs: z.preprocess(several, z.array(rowNumber).max(MOST_MEMBERS)),
};

type Columns = z.output<z.ZodObject<typeof COLUMNS>>;

/** The rows of the form as people; empty rows are none. */
function membersOf({ salutation, title, office, name, unit, leads, chairs }: Columns): DelegationMember[] {
  const text = (texts: readonly string[], index: number) => texts[index] || null;
  return name.flatMap((called, index) =>
    called === ''
      ? []
      : {
          name: called,
          ...{ salutation: text(salutation, index), title: text(title, index) },
          ...{ office: text(office, index), unit: text(unit, index) },
          ...{ leads: index === leads, chairs: chairs.includes(index) },
        },
  );
}

/** True if every row that says anything says a name. */
function namesEverybody({ salutation, title, office, name, unit }: Columns): boolean {
  return [salutation, title, office, unit].every((texts) =>
    texts.every((text, index) => text === '' || Boolean(name[index])),
  );
}

const NAMELESS = { error: 'Bitte geben Sie zu jeder Person einen Namen an.', path: ['name'] };
const seen = z.string().regex(/^[0-9a-f]{64}$/);

/** Who comes for a Land. */
export const RegisterDelegationSchema = z
  .object({
    ...{ conferenceNumber, state: z.enum(STATE_CODES), seen, ...COLUMNS },
    printedName: line.transform((text) => text || null),
  })
  .refine(namesEverybody, NAMELESS)
  .transform((sent) => ({
    ...{ conferenceNumber: sent.conferenceNumber, state: sent.state, seen: sent.seen },
    ...{ printedName: sent.printedName, members: membersOf(sent) },
  }));

/** Who comes as a guest; without an id a body that is not on the list yet. */
export const RegisterGuestsSchema = z
  .object({
    ...{ conferenceNumber, seen, ...COLUMNS },
    delegationId: z.uuid().optional(),
    printedName: line.min(1, { error: 'Bitte nennen Sie die Stelle, für die die Gäste kommen.' }),
  })
  .refine(namesEverybody, NAMELESS)
  .transform((sent) => ({
    ...{ conferenceNumber: sent.conferenceNumber, delegationId: sent.delegationId ?? null, seen: sent.seen },
    ...{ printedName: sent.printedName, members: membersOf(sent) },
  }));

export const RemoveGuestsSchema = z.object({ conferenceNumber, delegationId: z.uuid() });

export const RecordAllPresentSchema = z.object({ conferenceNumber, itemId });

/** A delegation comes or goes: a command of the sitting, with the key that the page made for it. */
export const RecordPresenceSchema = z
  .object({
    ...{ conferenceNumber, itemId, clientKey: z.uuid(), state: z.enum(STATE_CODES) },
    kind: z.enum(['STATE_ARRIVED', 'STATE_LEFT']),
  })
  .transform(({ conferenceNumber: number, clientKey, ...command }) => ({
    ...{ conferenceNumber: number, clientKey },
    command,
  }));
