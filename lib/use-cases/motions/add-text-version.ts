import 'server-only';
import { announceMotion } from '@/lib/db/announce-motion';
import type { TextOrigin } from '@/lib/db/generated/client';
import { reflectMotionOnAgenda } from '@/lib/db/motion-on-agenda';
import type { Mutation } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import { storableJson } from '@/lib/db/storable-json';
import { motionTextHash } from '@/lib/db/stored-motion-text';
import { coordinatorOf } from '@/lib/domain/motion';
import { faultOf, tidyText, type MotionText } from '@/lib/domain/motion-text';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { touchMotion, type LoadedMotion } from './load-motion';

interface NewTextVersion {
  text: MotionText;
  /** Declared editorial: signatures go on holding unless a Land contests it. */
  editorial: boolean;
  origin: TextOrigin;
}

/**
 * Adds the next version of a motion's text, whoever made it: the editor, an upload or an accepted amendment. Everything
 * that hangs on the text follows here and nowhere else: title, agenda, Grüne Liste, and the Länder that have to confirm.
 * The caller has loaded the motion with the permission that its own command needs.
 * Refuses the faults of a text (lib/domain/motion-text) and TEXT_UNCHANGED.
 */
export async function addTextVersion(
  mutation: Mutation,
  actor: Actor,
  motion: LoadedMotion,
  { text, editorial, origin }: NewTextVersion,
): Promise<Result<{ id: string; number: number }, RefusalCode>> {
  const { db, now, record } = mutation;
  const tidy = storableJson(tidyText(text)) as unknown as MotionText;
  const fault = faultOf(tidy);
  if (fault) return refuse(fault);
  const hash = motionTextHash(tidy);
  const latest = motion.versions.at(-1);
  if (latest?.hash === hash) return refuse('TEXT_UNCHANGED');
  const number = (latest?.number ?? 0) + 1;
  const version = await db.textVersion.create({
    data: {
      motionId: motion.id,
      ...{ number, origin, hash, createdById: actor.personId, createdAt: now },
      title: tidy.title,
      blocks: storableJson(tidy.blocks),
      rationale: storableJson(tidy.rationale),
      // Nobody has signed what came before the first version.
      editorial: editorial && latest !== undefined,
    },
    select: { id: true, number: true, editorial: true },
  });
  await touchMotion(db, motion, {
    title: tidy.title,
    ...(motion.status === 'TOPIC' ? { status: 'DRAFT' } : {}),
  });
  const fallen = await reflectMotionOnAgenda(db, motion.id, now);
  await announceMotion(mutation, motion.id);
  record({
    verb: 'motion.textChanged',
    subject: { type: 'Motion', id: motion.id },
    payload: { number, origin, editorial: version.editorial, fallenFromGreenList: fallen },
  });
  tellTheCircle(mutation, actor, motion, version);
  for (const id of fallen)
    notify(mutation, actor.personId, {
      kind: 'GREEN_LIST_ITEM_FELL_OFF',
      subject: { type: 'AgendaItem', id },
      to: { officeOf: motion.conferenceNumber },
    });
  return ok({ id: version.id, number });
}

function tellTheCircle(
  mutation: Mutation,
  actor: Actor,
  motion: LoadedMotion,
  version: { number: number; editorial: boolean },
): void {
  const coordinator = coordinatorOf(motion.applicants);
  const states = motion.applicants.map(({ state }) => state).filter((state) => state !== coordinator);
  if (states.length === 0) return;
  notify(mutation, actor.personId, {
    kind: version.editorial ? 'TEXT_CHANGED_EDITORIALLY' : 'TEXT_CHANGED',
    subject: { type: 'Motion', id: motion.id },
    to: { states },
    facts: { version: version.number },
  });
}
