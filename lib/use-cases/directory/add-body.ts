import 'server-only';
import { dateColumn } from '@/lib/clock';
import { actorInOffice } from '@/lib/db/actor-in-office';
import { mutate } from '@/lib/db/mutate';
import { storableText } from '@/lib/db/storable-json';
import type { BodyKind } from '@/lib/domain/body-kind';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';

/** What the directory knows of a body beside its names. */
export interface BodyDetails {
  kind: BodyKind;
  /** How a letter to it begins; null: as to anybody. */
  salutation: string | null;
  /** Line by line. */
  postalAddress: string | null;
  email: string | null;
}

export interface AddBody extends BodyDetails {
  /** Capital letters and digits: "BMDS". */
  code: string;
  name: string;
  /** ISO; null: since before the records begin. */
  validFrom: string | null;
}

/** Enters a body under a code of its own, which never changes. Refuses NOT_PERMITTED, BODY_CODE_TAKEN. */
export async function addBody(
  actor: Actor,
  { validFrom, ...command }: AddBody,
): Promise<Result<{ code: string }, RefusalCode>> {
  return mutate(actor, async ({ db, record }) => {
    const inOffice = await actorInOffice(db, actor);
    if (!can(inOffice, 'directory.edit')) return refuse('NOT_PERMITTED' as const);
    const { code } = command;
    if ((await db.body.count({ where: { code } })) > 0) return refuse('BODY_CODE_TAKEN' as const);
    const { id } = await db.body.create({
      data: {
        ...storableDetails(command),
        ...{ code, name: storableText(command.name) },
        validFrom: validFrom === null ? null : dateColumn(validFrom),
      },
      select: { id: true },
    });
    record({ verb: 'body.added', subject: { type: 'Body', id }, payload: { code, name: command.name } });
    return ok({ code });
  });
}

/** The columns that hold what is known beside the names. */
export function storableDetails({ kind, salutation, postalAddress, email }: BodyDetails): BodyDetails {
  const text = (value: string | null) => (value === null ? null : storableText(value));
  return { kind, salutation: text(salutation), postalAddress: text(postalAddress), email: text(email) };
}
