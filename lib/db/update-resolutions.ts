import 'server-only';
import { mergedOrder } from '@/lib/domain/compare-minutes';
import type { MinutesResolution } from '@/lib/domain/minutes';
import type { Prisma } from './generated/client';
import { freezeResolution } from './freeze-resolution';
import { decisionRow } from './minutes-rows';
import { storeStatements } from './store-statements';
import type { MinutesUpdate } from './update-minutes';

/**
 * Brings a meeting's resolutions to what was read. What was decided is frozen: a resolution that reads differently is
 * superseded by a new, dated revision with its reason, and the outcome ledger gets a new entry where the outcome
 * differs. Returns the numbers of the corrected ones.
 */
export async function updateResolutions(
  db: Prisma.TransactionClient,
  update: MinutesUpdate,
): Promise<string[]> {
  const { meetingId, stored, read, changes } = update;
  const corrected: string[] = [];
  const known = new Map(stored.resolutions.map((resolution) => [resolution.number, resolution]));
  const items = await db.agendaItem.findMany({ where: { meetingId }, select: { id: true, number: true } });
  const itemIds = new Map(items.map(({ id, number }) => [number ?? '', id]));
  for (const change of changes.filter(({ noun }) => noun === 'RESOLUTION')) {
    const resolution = read.resolutions.find(({ number }) => number === change.key);
    const before = known.get(change.key);
    if (resolution && change.kind === 'CREATED') await freeze(db, update, resolution, itemIds);
    if (resolution && (change.kind === 'CREATED' || change.kind === 'CHANGED'))
      await storeStatements(db, itemIds.get(change.key) ?? null, resolution, update.now);
    // What Länder declare on it is no part of what was decided, and corrects nothing.
    const decided = change.fields.some(({ field }) => field !== 'statements');
    if (resolution && before && change.kind === 'CHANGED' && decided) {
      // An outcome that could not be read does not take back the one on record.
      const outcome = resolution.outcome ?? before.outcome;
      await correct(db, update, { ...resolution, outcome }, before, itemIds);
      corrected.push(change.key);
    }
  }
  await placeInOrder(db, update);
  return corrected;
}

async function freeze(
  db: Prisma.TransactionClient,
  { meetingId, publish, now }: MinutesUpdate,
  resolution: MinutesResolution,
  itemIds: Map<string, string>,
): Promise<void> {
  const agendaItemId = itemIds.get(resolution.number) ?? null;
  const origin = { meetingId, agendaItemId, position: 0, motionId: null, policyFieldId: null };
  const id = await freezeResolution(db, resolution, origin, { now, reason: null });
  if (publish) await db.resolution.update({ where: { id }, data: { publishedAt: now } });
  const decision = decisionRow(resolution, itemIds);
  if (decision) await db.decision.create({ data: decision });
}

async function correct(
  db: Prisma.TransactionClient,
  { meetingId, now, reason }: MinutesUpdate,
  resolution: MinutesResolution,
  before: MinutesResolution,
  itemIds: Map<string, string>,
): Promise<void> {
  const { number } = resolution;
  const old = await db.resolution.findFirstOrThrow({
    where: { meetingId, number, supersededAt: null },
    select: { agendaItemId: true, position: true, motionId: true, policyFieldId: true },
  });
  await freezeResolution(db, resolution, { meetingId, ...old }, { now, reason });
  if (resolution.outcome !== before.outcome || resolution.decidedOn !== before.decidedOn)
    await correctDecision(db, resolution, itemIds, reason);
}

async function correctDecision(
  db: Prisma.TransactionClient,
  resolution: MinutesResolution,
  itemIds: Map<string, string>,
  reason: string,
): Promise<void> {
  const row = decisionRow(resolution, itemIds);
  if (!row) return;
  const { agendaItemId } = row;
  const old = await db.decision.findFirst({
    where: { agendaItemId, supersededBy: null },
    select: { id: true },
  });
  await db.decision.create({ data: { ...row, supersedesId: old?.id ?? null, correctionReason: reason } });
}

async function placeInOrder(db: Prisma.TransactionClient, update: MinutesUpdate): Promise<void> {
  const { meetingId, stored, read } = update;
  const order = mergedOrder(
    stored.resolutions.map(({ number }) => number),
    read.resolutions.map(({ number }) => number),
  );
  for (const [index, number] of order.entries())
    await db.resolution.updateMany({
      where: { meetingId, number, supersededAt: null, NOT: { position: index + 1 } },
      data: { position: index + 1 },
    });
}
