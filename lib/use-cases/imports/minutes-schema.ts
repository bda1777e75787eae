import 'server-only';
import { z } from 'zod';
import { STATE_CODES } from '@/lib/domain/federal-state';
import {
  AGENDA_KINDS,
  AGENDA_STATUSES,
  APPLICANT_ROLES,
  MEETING_KINDS,
  OUTCOMES,
  type Minutes,
} from '@/lib/domain/minutes';
import { BLOCK_KINDS } from '@/lib/domain/text-block';

/** Far above any real minutes; keeps a forged correction from filling the database. */
const text = z.string().max(20_000);
const line = z.string().trim().min(1).max(2_000);
const state = z.enum(STATE_CODES);
const number = z.string().trim().min(1).max(12);
const circular = z.string().trim().min(1).max(40);

const PersonSchema = z.strictObject({
  salutation: line.nullable(),
  title: line.nullable(),
  office: line.nullable(),
  name: line,
  chair: z.boolean(),
  unit: line.optional(),
});

const BlockSchema = z
  .strictObject({
    kind: z.enum(BLOCK_KINDS),
    number: z.int().min(0).max(999).nullable(),
    level: z.int().min(1).max(6),
    text,
  })
  .refine(({ kind, number }) => (kind === 'CLAUSE') === (number !== null));

const AgendaEntrySchema = z.strictObject({
  number,
  parent: number.nullable(),
  title: z.string().max(2_000),
  kind: z.enum(AGENDA_KINDS),
  greenList: z.boolean(),
  allStates: z.boolean(),
  applicants: z.array(z.strictObject({ state, role: z.enum(APPLICANT_ROLES) })).max(16),
  status: z.enum(AGENDA_STATUSES),
  withdrawnBy: state.nullable(),
  mergedInto: number.nullable(),
  circular: circular.nullable(),
});

const StatementSchema = z.strictObject({
  states: z.array(state).min(1).max(16),
  text: z.array(text.min(1)).min(1).max(200),
});

const ResolutionSchema = z.strictObject({
  number,
  title: z.string().max(2_000),
  applicants: z.array(state).max(16),
  outcome: z.enum(OUTCOMES).nullable(),
  circular: circular.nullable(),
  decidedOn: z.iso.date().nullable(),
  blocks: z.array(BlockSchema).max(2_000),
  statements: z.array(StatementSchema).min(1).max(16).optional(),
});

/** `Minutes` as a person may correct them: the shape of lib/domain/minutes, with bounds. */
export const MinutesSchema: z.ZodType<Minutes> = z.strictObject({
  conference: z.strictObject({
    number: z.int().min(1).max(999).nullable(),
    year: z.int().min(1949).max(2200).nullable(),
    kind: z.enum(MEETING_KINDS).nullable(),
    startsOn: z.iso.date().nullable(),
    endsOn: z.iso.date().nullable(),
    place: line.nullable(),
    chair: state.nullable(),
  }),
  participants: z
    .array(z.strictObject({ state, ministry: line.nullable(), persons: z.array(PersonSchema).max(200) }))
    .max(64),
  guests: z.array(z.strictObject({ body: line, persons: z.array(PersonSchema).max(200) })).max(200),
  agenda: z.array(AgendaEntrySchema).max(1_000),
  resolutions: z.array(ResolutionSchema).max(1_000),
});
