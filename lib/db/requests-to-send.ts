import 'server-only';
import { conferencesToInform } from '@/lib/domain/dispatch-information';
import { isSettled } from '@/lib/domain/demand-status';
import { successionOf, type BodyLink } from '@/lib/domain/successor';
import type { Actor } from '@/lib/policy/actor';
import { loadSuccession } from './bodies-in-charge';
import type { Database } from './client';
import type { DispatchKind, Prisma } from './generated/client';
import { loadDemands, type DemandRecord } from './stored-demands';

type Reader = Database | Prisma.TransactionClient;

/** A request that a body was not yet written to about. */
export interface RequestToSend {
  demand: DemandRecord;
  /** Code of the body in charge on the day. */
  recipient: string;
  kind: Extract<DispatchKind, 'REQUEST' | 'INFORMATION'>;
}

/**
 * What of a conference is confirmed, followed up and still to be sent: each request to each body in charge on that day
 * (ISO), and each resolution that another conference is to be informed of. What stands in a letter already, drafted or
 * sent, or was sent before there were letters here, is left out, and so is what is settled.
 */
export async function requestsToSend(
  db: Reader,
  actor: Actor,
  conferenceNumber: number,
  day: string,
): Promise<RequestToSend[]> {
  const demands = await loadDemands(db, actor, {
    ...{ confirmedAt: { not: null }, followUp: true },
    resolution: { meeting: { conference: { number: conferenceNumber } } },
  });
  const [bodies, items] = await Promise.all([
    loadSuccession(db),
    db.dispatchItem.findMany({
      where: { demandId: { in: demands.map(({ id }) => id) } },
      select: { demandId: true, dispatch: { select: { kind: true, body: { select: { code: true } } } } },
    }),
  ]);
  const written = new Set(
    items.map(({ demandId, dispatch: { kind, body } }) => `${demandId ?? ''} ${kind} ${body.code}`),
  );
  return demands
    .flatMap((demand) => [
      ...demand.addressees.flatMap(({ code }) => asked(demand, successionOf(bodies, code, day))),
      ...informed(demand, bodies, day),
    ])
    .filter(({ demand, kind, recipient }) => !written.has(`${demand.id} ${kind} ${recipient}`));
}

/** `chain`: the body and those that followed it, the last one is written to. */
function asked(demand: DemandRecord, chain: readonly string[]): RequestToSend[] {
  const recipient = chain.at(-1);
  const sent = demand.entries.some(
    ({ kind, body }) => kind === 'SENT' && (body === null || chain.includes(body.code)),
  );
  if (recipient === undefined || sent || isSettled(demand.standing.status)) return [];
  return [{ demand, recipient, kind: 'REQUEST' }];
}

/** Where the Geschäftsstelle is asked to inform other conferences, and nothing says that it did. */
function informed(demand: DemandRecord, bodies: readonly BodyLink[], day: string): RequestToSend[] {
  const own = demand.addressees.some(({ code }) => code === 'GESCHAEFTSSTELLE');
  const general = demand.entries.some(({ kind, body }) => kind === 'SENT' && body === null);
  if (!own || general || isSettled(demand.standing.status)) return [];
  return conferencesToInform(demand.text).map((code) => ({
    ...{ demand, kind: 'INFORMATION' as const },
    recipient: successionOf(bodies, code, day).at(-1) ?? code,
  }));
}
