import 'server-only';
import { database } from '@/lib/db/client';
import { visibleMotions } from '@/lib/db/visibility';
import type { TermFacts } from '@/lib/domain/term-closing';
import { TERMS } from '@/lib/i18n/terms';
import type { Actor } from '@/lib/policy/actor';
import { routes } from '@/lib/routes';

/** What the successor goes on with, under one heading. */
export interface Remainder {
  heading: string;
  entries: { text: string; href: string | null }[];
}

/** What stays open when the term ends: motions without a decision, minutes to approve, statements, requests. */
export async function termRemainder(
  actor: Actor,
  conferenceNumber: number,
  facts: TermFacts,
): Promise<Remainder[]> {
  const parts: Remainder[] = [
    { heading: 'Anträge ohne Beschluss', entries: await openMotions(actor, conferenceNumber) },
    { heading: 'Niederschriften, die noch zu genehmigen sind', entries: await toApprove(conferenceNumber) },
    {
      heading: 'Angekündigte Protokollerklärungen',
      entries: facts.announcedStatements.map((number) => ({
        text: `zu TOP ${number}`,
        href: routes.statements(conferenceNumber),
      })),
    },
    { heading: 'Erfolgskontrolle', entries: demands(facts) },
  ];
  return parts.filter(({ entries }) => entries.length > 0);
}

async function openMotions(actor: Actor, conferenceNumber: number): Promise<Remainder['entries']> {
  const rows = await database().motion.findMany({
    where: {
      AND: [visibleMotions(actor), { registeredAt: { not: null } }],
      conference: { number: conferenceNumber },
      status: { in: ['CO_SIGNING', 'REGISTERED', 'ON_AGENDA', 'POSTPONED'] },
    },
    orderBy: [{ registeredAt: 'asc' }, { id: 'asc' }],
    select: { id: true, title: true, status: true },
  });
  return rows.map(({ id, title, status }) => ({
    text: `${title} (${TERMS.MotionStatus[status]})`,
    href: routes.motion(id),
  }));
}

async function toApprove(conferenceNumber: number): Promise<Remainder['entries']> {
  const rows = await database().minutesEdition.findMany({
    where: { status: 'PRELIMINARY', meeting: { kind: 'MAIN', conference: { number: conferenceNumber } } },
    distinct: ['audience'],
    orderBy: [{ audience: 'asc' }, { number: 'desc' }],
    select: { audience: true, number: true },
  });
  return rows.map(({ audience, number }) => ({
    text: `${audience === 'INTERNAL' ? 'Interne' : 'Externe'} Niederschrift, Fassung ${number} (vorläufig)`,
    href: routes.minutesEdition(conferenceNumber, audience === 'INTERNAL' ? 'intern' : 'extern', number),
  }));
}

function demands({ openDemands }: TermFacts): Remainder['entries'] {
  if (openDemands === 0) return [];
  const text =
    openDemands === 1 ? 'Eine offene Bitte oder Forderung' : `${openDemands} offene Bitten und Forderungen`;
  return [{ text, href: routes.followUp({ status: 'UNSETTLED' }) }];
}
