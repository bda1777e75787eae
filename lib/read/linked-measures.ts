import 'server-only';
import { database } from '@/lib/db/client';
import { loadMeasures, visibleMeasureLinks } from '@/lib/db/stored-plan';
import { printedBodyList, type MeasureStatus } from '@/lib/domain/action-plan';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';

/** The measures of the Aktionsplan that answer one request, for the page of the request. */
export interface LinkedMeasures {
  demandId: string;
  /** In the order of the register. */
  measures: LinkedMeasure[];
  /** What may be linked as well, in the order of the register; null for whoever may not link. */
  choices: { value: string; label: string }[] | null;
}

export interface LinkedMeasure {
  id: string;
  /** "3.4.2" */
  number: string;
  title: string;
  bodies: string;
  status: MeasureStatus;
  /** In what it answers the request. */
  note: string | null;
}

/**
 * The measures linked with a request, as far as this reader may see the request.
 * @param confirmed false for a suggestion of the rules: it cannot be linked yet
 */
export async function linkedMeasures(
  actor: Actor,
  { id: demandId, confirmed }: { id: string; confirmed: boolean },
): Promise<LinkedMeasures> {
  const db = database();
  const links = await db.demandMeasure.findMany({
    where: { AND: [{ demandId }, visibleMeasureLinks(actor)] },
    select: { measureId: true, note: true },
  });
  const edit = confirmed && can(actor, 'actionPlan.edit');
  if (links.length === 0 && !edit) return { demandId, measures: [], choices: null };
  const notes = new Map(links.map(({ measureId, note }) => [measureId, note]));
  const all = await loadMeasures(db, edit ? {} : { id: { in: [...notes.keys()] } });
  return {
    demandId,
    measures: all
      .filter(({ id }) => notes.has(id))
      .map(({ id, number, title, bodies, status }) => ({
        ...{ id, number, title, status, bodies: printedBodyList(bodies), note: notes.get(id) ?? null },
      })),
    choices: edit
      ? all
          .filter(({ id }) => !notes.has(id))
          .map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))
      : null,
  };
}
