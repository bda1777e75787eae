import 'server-only';
import type { Database } from '@/lib/db/client';
import { loadActor } from '@/lib/db/load-actor';
import { motionTextHash } from '@/lib/db/stored-motion-text';
import { storableJson } from '@/lib/db/storable-json';
import type { StateCode } from '@/lib/domain/federal-state';
import type { EditableBlock, MotionText } from '@/lib/domain/motion-text';
import type { Actor } from '@/lib/policy/actor';

/** A sample person by the part of its address before the "@" and its Land: "tilda.harmsen", "hh". */
export async function sampleActor(db: Database, name: string): Promise<Actor & { personId: string }> {
  const { id } = await db.person.findFirstOrThrow({ where: { email: { startsWith: `${name}@` } } });
  const actor = await loadActor(id, 0, new Date());
  if (!actor) throw new Error(`${name} may not come in`);
  return { ...actor, personId: id };
}

export const clause = (id: string, text: string): EditableBlock => ({ id, kind: 'CLAUSE', level: 1, text });

export const SAMPLE_TEXT: MotionText = {
  title: 'Beratung in den Kommunen sichern',
  blocks: [
    clause('a', 'Die IntMK stellt fest, dass Beratungsstellen fehlen.'),
    clause('b', 'Sie bittet den Bund um verlässliche Mittel.'),
    clause('c', 'Die Länder tauschen ihre Erfahrungen aus.'),
  ],
  rationale: [{ id: 'r', kind: 'PARAGRAPH', level: 1, text: 'Die Nachfrage ist gestiegen.' }],
};

interface SampleMotion {
  coordinator?: StateCode;
  /** Others in the circle. */
  others?: StateCode[];
  /** The text of the first version; null: there is none yet. */
  text?: MotionText | null;
}

/** A draft of a motion for the 22. IntMK, on a database with the sample data. */
export async function newMotion(
  db: Database,
  { coordinator = 'HH', others = [], text = SAMPLE_TEXT }: SampleMotion = {},
): Promise<string> {
  const { id: conferenceId } = await db.conference.findUniqueOrThrow({ where: { number: 22 } });
  const circle = [
    { stateCode: coordinator, role: 'COORDINATING' as const },
    ...others.map((stateCode) => ({ stateCode, role: 'CO' as const })),
  ];
  const { id } = await db.motion.create({
    data: {
      ...{ conferenceId, kind: 'MOTION', initiatorCode: coordinator, title: SAMPLE_TEXT.title },
      status: text ? 'DRAFT' : 'TOPIC',
      applicants: { create: circle },
    },
  });
  if (text)
    await db.textVersion.create({
      data: {
        ...{ motionId: id, number: 1, title: text.title, hash: motionTextHash(text) },
        blocks: storableJson(text.blocks),
        rationale: storableJson(text.rationale),
      },
    });
  return id;
}
