import 'server-only';
import { dateColumn, isoDay } from '@/lib/clock';
import type { Prisma } from '@/lib/db/generated/client';
import { storableText } from '@/lib/db/storable-json';
import { followsRotation, termsOverlap } from '@/lib/domain/conference';
import type { StateCode } from '@/lib/domain/federal-state';
import type { RefusalCode } from '@/lib/domain/refusal';
import { ok, refuse, type Result } from '@/lib/result';

/** What creating and changing a conference have in common. Days are ISO. */
export interface ConferenceFacts {
  number: number;
  /** Of its Hauptkonferenz. */
  year: number;
  chair: StateCode;
  /** True: another chair than the rotation names is meant. */
  chairConfirmed: boolean;
  termStartsOn: string;
  termEndsOn: string;
  motto: string | null;
  focusTopics: readonly string[];
}

/**
 * The columns of the facts, checked against the rotation and the terms of the other conferences.
 * Refuses CHAIR_OUT_OF_TURN, TERM_REVERSED, TERM_OVERLAPS.
 */
export async function conferenceColumns(
  db: Prisma.TransactionClient,
  facts: ConferenceFacts,
): Promise<Result<Omit<Prisma.ConferenceUncheckedCreateInput, 'number'>, RefusalCode>> {
  const { number, year, chair, motto, focusTopics } = facts;
  if (!followsRotation(number, chair) && !facts.chairConfirmed) return refuse('CHAIR_OUT_OF_TURN');
  if (facts.termEndsOn < facts.termStartsOn) return refuse('TERM_REVERSED');
  const others = await db.conference.findMany({
    where: { number: { not: number } },
    select: { termStartsOn: true, termEndsOn: true },
  });
  const term = { startsOn: facts.termStartsOn, endsOn: facts.termEndsOn };
  const overlaps = others.some((other) =>
    termsOverlap(term, { startsOn: isoDay(other.termStartsOn), endsOn: isoDay(other.termEndsOn) }),
  );
  if (overlaps) return refuse('TERM_OVERLAPS');
  return ok({
    year,
    chairCode: chair,
    termStartsOn: dateColumn(facts.termStartsOn),
    termEndsOn: dateColumn(facts.termEndsOn),
    motto: motto && storableText(motto),
    focusTopics: focusTopics.map(storableText),
  });
}
