import { verifyAuditChain } from '@/lib/db/audit';
import { database } from '@/lib/db/client';
import { loadSession } from '@/lib/db/stored-session';
import type { SentSessionCommand } from '@/lib/domain/session-command';

/** What stands in the database of what was sent. */
export interface Inspection {
  /** How many of the commands left their answer. */
  written: number;
  /** What must never be, each in a sentence. */
  violations: string[];
}

/**
 * Looks at the sitting after a fault. `acknowledged`: client keys whose answer arrived; each of them must be there.
 * `complete`: everything was repeated since, so that nothing may be missing.
 */
export async function inspectSitting(
  sent: readonly SentSessionCommand[],
  acknowledged: ReadonlySet<string>,
  { complete }: { complete: boolean },
): Promise<Inspection> {
  const rows = await database().sessionCommand.findMany({
    where: { clientKey: { in: sent.map(({ clientKey }) => clientKey) } },
    select: { clientKey: true },
  });
  const known = new Set(rows.map(({ clientKey }) => clientKey));
  const lost = [...acknowledged].filter((key) => !known.has(key));
  const missing = complete ? sent.filter(({ clientKey }) => !known.has(clientKey)) : [];
  return {
    written: known.size,
    violations: [
      ...lost.map((key) => `acknowledged and lost: ${key}`),
      ...missing.map(({ clientKey }) => `repeated and missing: ${clientKey}`),
      ...(await faultsOfLedger(sent, known)),
      ...(await faultsOfAdoption()),
      ...((await verifyAuditChain(database())).intact ? [] : ['the audit chain is broken']),
    ],
  };
}

/** One entry of the ledger for a recorded outcome, none for one that was not, and one resolution that stands. */
async function faultsOfLedger(
  sent: readonly SentSessionCommand[],
  known: ReadonlySet<string>,
): Promise<string[]> {
  const faults: string[] = [];
  for (const { clientKey, command } of sent) {
    if (command.kind !== 'RECORD_OUTCOME') continue;
    const where = { agendaItemId: command.itemId };
    const decisions = await database().decision.count({ where });
    const resolutions = await database().resolution.count({ where: { ...where, supersededAt: null } });
    const expected = known.has(clientKey) ? 1 : 0;
    if (decisions !== expected || resolutions !== expected)
      faults.push(`${clientKey}: ${decisions} decisions and ${resolutions} resolutions, not ${expected}`);
  }
  return faults;
}

const OF_THE_SITTING = { meeting: { conference: { number: 22 } } };

/** All of the Grüne Liste with TOP C, or nothing of it. */
async function faultsOfAdoption(): Promise<string[]> {
  const session = await loadSession(database(), 22);
  const list = session?.items.find(({ adoptsGreenList }) => adoptsGreenList);
  const entries = await database().greenListEntry.findMany({
    where: { liftedAt: null, agendaItem: OF_THE_SITTING },
    select: { adoptedAt: true },
  });
  const adopted = entries.filter(({ adoptedAt }) => adoptedAt !== null).length;
  const enBloc = await database().decision.count({ where: { adoptedUnderId: list?.id ?? null } });
  const resolved = await database().resolution.count({
    where: {
      supersededAt: null,
      agendaItem: { ...OF_THE_SITTING, greenListEntries: { some: { adoptedAt: { not: null } } } },
    },
  });
  const expected = list?.decision ? entries.length : 0;
  const under = list ? enBloc : 0;
  const whole = [adopted, under, resolved].every((count) => count === expected) && entries.length > 0;
  return whole ? [] : [`adopted ${adopted}, en bloc ${under}, resolved ${resolved}, not ${expected}`];
}
