import 'server-only';
import { randomUUID } from 'node:crypto';
import { dateColumn } from '@/lib/clock';
import type { Database } from '@/lib/db/client';
import { loadActor } from '@/lib/db/load-actor';
import type { Actor } from '@/lib/policy/actor';

/** Who acts in the tests of the Erfolgskontrolle: sample people; the 18. IntMK is closed, the 22. in office. */
const CAST = {
  office: 'marlene.osthoff@rp.example',
  otherChair: 'greta.siepmann@nw.example',
  formerOffice: 'birte.wallroth@he.example',
  land: 'veronika.aigner@by.example',
  group: 'nadja.rehbein@lag.example',
  bmi: 'corvin.dahlhoff@bmi.example',
  bamf: 'ines.rohwedel@bamf.example',
  administration: 'thea.sandvoss@betrieb.example',
} as const;
export type FollowUpCast = Record<keyof typeof CAST, Actor>;

/** The people of the sample data as actors. */
export async function followUpCast(db: Database): Promise<FollowUpCast> {
  const actors = await Promise.all(
    Object.entries(CAST).map(async ([name, email]) => {
      const { id } = await db.person.findUniqueOrThrow({ where: { email }, select: { id: true } });
      const actor = await loadActor(id, 0, new Date());
      if (!actor) throw new Error(`no actor ${email}`);
      return [name, actor] as const;
    }),
  );
  return Object.fromEntries(actors) as FollowUpCast;
}

/** The confirmed request of a TOP of the 18. IntMK as a command names it: at TOP 4.4 the BMI was asked and answered, at 5.2 the Bund. */
export async function seenDemand(db: Database, item: string): Promise<{ demandId: string; version: number }> {
  const { id, version } = await db.demand.findFirstOrThrow({
    where: {
      confirmedAt: { not: null },
      resolution: { number: item, meeting: { conference: { number: 18 } } },
    },
    orderBy: [{ clause: 'asc' }, { position: 'asc' }],
    select: { id: true, version: true },
  });
  return { demandId: id, version };
}

/** The latest entry of a request as a command names it. */
export async function lastEntry(db: Database, demandId: string) {
  const entry = await db.followUpEntry.findFirstOrThrow({
    where: { demandId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    include: { attachments: { include: { document: true } }, body: true },
  });
  return { ...entry, seen: { entryId: entry.id, version: entry.version } };
}

/** The last answer of a body to a request, as its form names it. */
export async function lastAnswerId(db: Database, demandId: string, body = 'BMI'): Promise<string | null> {
  const answer = await db.followUpEntry.findFirst({
    where: { demandId, kind: 'ANSWERED', body: { code: body }, supersededBy: null },
    orderBy: [{ occurredOn: 'desc' }, { createdAt: 'desc' }],
    select: { id: true },
  });
  return answer?.id ?? null;
}

/** A request to the BMI in a resolution that is not published, sent to it by letter; its id. */
export async function layUnpublishedDemand(db: Database, confirmed = true): Promise<string> {
  const { meetingId } = await db.agendaItem.findFirstOrThrow({
    where: { number: '4.4', meeting: { conference: { number: 18 } } },
    select: { meetingId: true },
  });
  const { id } = await db.demand.create({
    data: {
      ...{ clause: 1, position: 1, kind: 'REQUEST', text: 'bittet das BMI um einen Bericht' },
      confirmedAt: confirmed ? dateColumn('2023-07-10') : null,
      resolution: {
        create: {
          ...{ number: `9.${randomUUID().slice(0, 4)}`, position: 95, title: 'Noch nicht veröffentlicht' },
          ...{ hash: 'x', blocks: [], meeting: { connect: { id: meetingId } } },
        },
      },
      addressees: { create: { body: { connect: { code: 'BMI' } } } },
    },
    select: { id: true },
  });
  return id;
}
