import { z } from 'zod';
import { AGENDA_STEPS } from '@/lib/domain/agenda-plan';
import { isStateCode, STATE_CODES, type StateCode } from '@/lib/domain/federal-state';
import { AGENDA_KINDS, APPLICANT_ROLES, type Applicant } from '@/lib/domain/minutes';
import { TEXT_LIMITS } from '@/lib/domain/motion-text';
import { refusalMessage } from '@/lib/i18n/refusals';
import { ID_PATTERN } from '@/lib/id';
import { sentVersion } from './sent-version';

const conferenceNumber = z
  .string()
  .regex(/^[1-9]\d{0,2}$/)
  .transform(Number);
const title = z
  .string({ error: 'Bitte geben Sie einen Titel ein.' })
  .trim()
  .min(1, { error: 'Bitte geben Sie einen Titel ein.' })
  .max(TEXT_LIMITS.title, { error: `Der Titel hat höchstens ${TEXT_LIMITS.title} Zeichen.` })
  .refine((text) => !/<\/?[a-z!]/i.test(text), { error: refusalMessage('TEXT_WITH_MARKUP') })
  .transform((text) => text.replace(/\s+/g, ' '));

/** A section's id, or "top" for the top of the agenda. */
const section = z.union([z.literal('top'), z.uuid()]).default('top');

const parentOf = (value: string) => (value === 'top' ? null : value);

/** The agenda of a conference. */
export const AgendaSchema = z.object({ conferenceNumber });

/** A new section, formal item, Kamin theme or item without a motion, at the end of where it stands. */
export const AddItemSchema = z
  .object({
    conferenceNumber,
    title,
    kind: z.enum(AGENDA_KINDS, { error: 'Bitte wählen Sie die Art des Punktes.' }),
    section,
  })
  .transform(({ section: place, ...command }) => ({
    ...command,
    parentId: command.kind === 'SECTION' || command.kind === 'FORMAL' ? null : parentOf(place),
    beforeId: null,
  }));

/** A registered motion and where it goes. */
export const PlaceMotionSchema = z
  .object({
    motionId: z.uuid(),
    section,
    beforeId: z.uuid().optional(),
    admitLate: z.literal('on').optional(),
  })
  .transform(({ section: place, beforeId, admitLate, motionId }) => ({
    motionId,
    parentId: parentOf(place),
    beforeId: beforeId ?? null,
    admitLate: admitLate === 'on',
  }));

/** "<item> <version> UP", or "<item> <version> <section or top>:<item before which it goes, or end>". */
const MOVE = new RegExp(
  `^(${ID_PATTERN}) (\\d{1,9}) (?:(${AGENDA_STEPS.join('|')})|(${ID_PATTERN}|top):(${ID_PATTERN}|end))$`,
);

/** One step or one place, in one field, so that a single form serves every button of the list. */
export const MoveItemSchema = z.object({ move: z.string().regex(MOVE) }).transform(({ move }) => {
  const [, itemId = '', version = '0', step, parent = 'top', before = 'end'] = MOVE.exec(move) ?? [];
  const item = { itemId, version: Number(version) };
  const known = AGENDA_STEPS.find((one) => one === step);
  if (known) return { ...item, step: known };
  return { ...item, place: { parentId: parentOf(parent), beforeId: before === 'end' ? null : before } };
});

/** An item of the agenda as it was seen. */
export const ItemSchema = z.object({ itemId: z.uuid(), version: sentVersion });

const role = z.union([z.enum(APPLICANT_ROLES), z.literal('')]).optional();
const ROLE_FIELDS = Object.fromEntries(STATE_CODES.map((code) => [`role-${code}`, role]));

/** Title and applicants of an item without a motion; the role of each Land in a field of its own. */
export const EditItemSchema = ItemSchema.extend({ title })
  .and(z.object(ROLE_FIELDS))
  .transform(({ itemId, version, title: words, ...fields }) => ({
    ...{ itemId, version, title: words },
    applicants: STATE_CODES.flatMap((state): Applicant[] => {
      const given = APPLICANT_ROLES.find(
        (one) => one === (fields as Record<string, unknown>)[`role-${state}`],
      );
      return given ? [{ state, role: given }] : [];
    }),
  }));

/** Who withdraws; empty where the item has no applicants. */
export const WithdrawItemSchema = ItemSchema.extend({
  by: z
    .string()
    .default('')
    .transform((code): StateCode | null => (isStateCode(code) ? code : null)),
});

/** With which item it is merged. */
export const MergeItemSchema = ItemSchema.extend({
  targetId: z.uuid({ error: 'Bitte wählen Sie einen Tagesordnungspunkt.' }),
});

const seal = z.string().regex(/^[0-9a-f]{64}$/);

/** What was shown before the dispatch, with the note that goes along. */
export const DispatchAgendaSchema = z
  .object({
    conferenceNumber,
    contentHash: seal,
    acceptedFindings: seal.optional(),
    coverNote: z
      .string()
      .trim()
      .max(4000, { error: 'Das Begleitschreiben hat höchstens 4.000 Zeichen.' })
      .default(''),
  })
  .transform(({ acceptedFindings, coverNote, ...command }) => ({
    ...command,
    acceptedFindings: acceptedFindings ?? null,
    coverNote: coverNote === '' ? null : coverNote,
  }));
