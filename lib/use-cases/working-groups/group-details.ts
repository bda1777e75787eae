import 'server-only';
import { dateColumn } from '@/lib/clock';
import type { Prisma } from '@/lib/db/generated/client';
import { printableResolutions } from '@/lib/db/printable-resolutions';
import { storableText } from '@/lib/db/storable-json';
import { storedBlocks } from '@/lib/db/stored-blocks';
import type { StateCode } from '@/lib/domain/federal-state';
import type { RefusalCode } from '@/lib/domain/refusal';
import { sendsMembers, type WorkingGroupKind } from '@/lib/domain/working-group';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';

/** The Ziffer of a resolution that gave a mandate; Ziffer 0: the text has none. */
export interface MandatePlace {
  conference: number;
  /** TOP number without "TOP". */
  item: string;
  clause: number;
}

/** What the office enters about a working group. */
export interface GroupDetails {
  kind: WorkingGroupKind;
  name: string;
  chair: StateCode | null;
  /** Code of the body that chairs with it. */
  coChair: string | null;
  mandate: string | null;
  mandatedBy: MandatePlace | null;
  /** ISO. */
  startsOn: string | null;
  endsOn: string | null;
  endCondition: string | null;
  states: StateCode[];
  /** Codes of bodies. */
  bodies: string[];
}

/**
 * The columns of a working group as entered; its members are kept apart. Refuses GROUP_SPAN_REVERSED, MANDATE_UNKNOWN
 * (no such Ziffer that this person may read), GROUP_BODY_UNKNOWN, WORKING_GROUP_NAME_TAKEN.
 * @param groupId the group itself, which may keep its name
 */
export async function groupColumns(
  db: Prisma.TransactionClient,
  actor: Actor,
  details: GroupDetails,
  groupId: string | null,
): Promise<Result<Prisma.WorkingGroupUncheckedCreateInput, RefusalCode>> {
  const { kind, startsOn, endsOn, endCondition, mandate, mandatedBy, coChair } = details;
  const name = storableText(details.name);
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) return refuse('GROUP_SPAN_REVERSED');
  const namesake = await db.workingGroup.findUnique({ where: { name }, select: { id: true } });
  if (namesake && namesake.id !== groupId) return refuse('WORKING_GROUP_NAME_TAKEN');
  const mandatedById = mandatedBy && (await mandatingResolution(db, actor, mandatedBy));
  if (mandatedBy && !mandatedById) return refuse('MANDATE_UNKNOWN');
  const select = { id: true, code: true, kind: true } as const;
  const body = coChair === null ? null : await db.body.findUnique({ where: { code: coChair }, select });
  if (coChair !== null && !(body && sendsMembers(body))) return refuse('GROUP_BODY_UNKNOWN');
  return ok({
    ...{ kind, name, chairCode: details.chair, coChairId: body?.id ?? null },
    ...{
      mandate: mandate && storableText(mandate),
      endCondition: endCondition && storableText(endCondition),
    },
    ...{ mandatedById, mandateClause: mandatedBy?.clause ?? null },
    ...{ startsOn: startsOn && dateColumn(startsOn), endsOn: endsOn && dateColumn(endsOn) },
  });
}

/** The resolution with that Ziffer; null if this person may read none. */
export async function mandatingResolution(
  db: Prisma.TransactionClient,
  actor: Actor,
  { conference, item, clause }: MandatePlace,
): Promise<string | null> {
  const row = await db.resolution.findFirst({
    where: {
      AND: [printableResolutions(actor)],
      number: storableText(item),
      meeting: { conference: { number: conference } },
    },
    orderBy: { meeting: { kind: 'asc' } },
    select: { id: true, blocks: true },
  });
  if (!row) return null;
  const numbers = storedBlocks(row.blocks).flatMap(({ kind, number }) => (kind === 'CLAUSE' ? [number] : []));
  return clause === 0 || numbers.includes(clause) ? row.id : null;
}
