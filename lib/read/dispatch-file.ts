import 'server-only';
import { berlinDay, now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { sentLetter, STORED_DISPATCH } from '@/lib/db/stored-dispatch';
import { dispatchPrint } from '@/lib/db/stored-dispatch-print';
import { visibleDispatches } from '@/lib/db/visibility';
import type { DispatchPrint } from '@/lib/domain/dispatch';
import { isId } from '@/lib/id';
import type { Actor } from '@/lib/policy/actor';

/** A letter to take along. */
export interface DispatchFile {
  /** Without ending, in ASCII. */
  name: string;
  print: DispatchPrint;
  /** The PDF of a sent letter, as it was kept with the sending; null of a draft. */
  sentPdf: Uint8Array | null;
}

/** A letter as a file: a draft as of today for the office, a sent one as it went out; null for who may not know it. */
export async function dispatchFile(actor: Actor, id: string): Promise<DispatchFile | null> {
  if (!isId(id)) return null;
  const db = database();
  const row = await db.dispatch.findFirst({
    where: { AND: [{ id }, visibleDispatches(actor)] },
    select: { ...STORED_DISPATCH, document: { select: { content: true } } },
  });
  if (!row) return null;
  const print = sentLetter(row) ?? (await dispatchPrint(db, actor, row, berlinDay(now())));
  const kind = row.kind === 'REMINDER' ? 'Erinnerung' : 'Schreiben';
  return {
    name: `IntMK-${row.conference.number}-${kind}-${row.body.code}-${print.day}`,
    print,
    sentPdf: row.document?.content ?? null,
  };
}
