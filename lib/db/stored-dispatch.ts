import 'server-only';
import { isoDay } from '@/lib/clock';
import { bodyNameOn, type BodyNameSpan } from '@/lib/domain/body-name';
import type { DispatchPrint, DispatchRecipient } from '@/lib/domain/dispatch';
import type { Prisma } from './generated/client';

/** A body as a letter needs it. */
export const LETTER_BODY = {
  ...{ id: true, code: true, name: true, kind: true, salutation: true, postalAddress: true, email: true },
  names: { orderBy: { validFrom: 'asc' }, select: { name: true, validFrom: true, validUntil: true } },
} satisfies Prisma.BodySelect;
export type LetterBody = Prisma.BodyGetPayload<{ select: typeof LETTER_BODY }>;

/** A letter with what it holds, for the rules that decide on it and for its page. */
export const STORED_DISPATCH = {
  ...{ id: true, version: true, kind: true, status: true, subject: true, salutation: true, text: true },
  ...{ recipient: true, channel: true, sentOn: true, answerDueOn: true, documentId: true, createdAt: true },
  conference: { select: { id: true, number: true, year: true, status: true, chairCode: true } },
  body: { select: LETTER_BODY },
  reminds: { select: { id: true, sentOn: true, answerDueOn: true } },
  items: {
    orderBy: { position: 'asc' },
    select: {
      resolution: {
        select: {
          ...{ id: true, number: true, title: true, position: true, meetingId: true },
          ...{ supersededAt: true, publishedAt: true },
        },
      },
      demand: {
        select: {
          ...{ id: true, resolutionId: true, clause: true, position: true, kind: true, text: true },
          ...{ followUp: true, confirmedAt: true, dueOn: true },
          dueAt: {
            select: {
              number: true,
              meetings: { where: { kind: 'MAIN' }, take: 1, select: { startsOn: true } },
            },
          },
        },
      },
    },
  },
} satisfies Prisma.DispatchSelect;
export type StoredDispatch = Prisma.DispatchGetPayload<{ select: typeof STORED_DISPATCH }>;
export type StoredDispatchItem = StoredDispatch['items'][number];

/** The names of a stored body with their days. */
export function nameSpans(names: LetterBody['names']): BodyNameSpan[] {
  return names.map(({ name, validFrom, validUntil }) => ({
    ...{ name, validFrom: isoDay(validFrom), validUntil: isoDay(validUntil) },
  }));
}

/** Whom the directory gives for a letter of that day (ISO): the name valid then, the address of now. */
export function directoryRecipient(body: LetterBody, day: string): DispatchRecipient {
  return {
    name: bodyNameOn({ name: body.name, names: nameSpans(body.names) }, day),
    address: addressLines(body.postalAddress),
  };
}

/** An address as it was typed, line by line. */
export function addressLines(address: string | null): string[] {
  return (address ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

interface RecipientColumn extends DispatchRecipient {
  /** With a letter that was sent: the whole of it. */
  letter?: DispatchPrint;
}

/** The recipient that the office wrote into a draft, or to whom a letter was sent; null: as the directory has it. */
export function storedRecipient({ recipient }: Pick<StoredDispatch, 'recipient'>): DispatchRecipient | null {
  const column = recipientColumn(recipient);
  return column && { name: column.name, address: column.address };
}

/** A sent letter as it was printed, whatever changed since; null of a draft. */
export function sentLetter({ recipient }: Pick<StoredDispatch, 'recipient'>): DispatchPrint | null {
  return recipientColumn(recipient)?.letter ?? null;
}

function recipientColumn(column: Prisma.JsonValue): RecipientColumn | null {
  return typeof column === 'object' && column !== null && !Array.isArray(column)
    ? (column as unknown as RecipientColumn)
    : null;
}

/** The day that a request's own words name for the answer (ISO): its day, else the first day of the conference. */
export function namedDue(demand: NonNullable<StoredDispatchItem['demand']>): string | null {
  return isoDay(demand.dueOn) ?? isoDay(demand.dueAt?.meetings[0]?.startsOn ?? null);
}

/**
 * True if an item no longer says what is asked: the resolution was worded anew, or the request stands elsewhere, is no
 * longer confirmed or no longer followed.
 */
export function isOutdated({ resolution, demand }: StoredDispatchItem): boolean {
  if (resolution.supersededAt !== null) return true;
  if (demand === null) return false;
  return demand.resolutionId !== resolution.id || demand.confirmedAt === null || !demand.followUp;
}
