import { ok, refuse, type Result } from '@/lib/result';
import { numberAgenda } from './agenda-numbering';
import type { AgendaKind } from './minutes';

/** An item as far as its place and number depend on it. */
export interface PlanItem {
  id: string;
  kind: AgendaKind;
  /** The section it stands in; null at the top. */
  parentId: string | null;
  /** Its TOP number; before the first dispatch it follows the place and may change with every step. */
  number: string | null;
  /** Sent out: number and place stay for ever (DOMAIN §2.3). */
  fixed: boolean;
  /** "Verschiedenes": stands last whatever is added. */
  closing: boolean;
}

/** In printed order: formal items, then sections each followed by its items, and single items. */
export type AgendaPlan = readonly PlanItem[];

/** Where an item goes: into which section (null: the top) and before which item there (null: at the end). */
export interface AgendaPlace {
  parentId: string | null;
  beforeId: string | null;
}

export type AgendaFault =
  | 'NUMBER_FIXED'
  | 'PLACE_NOT_ALLOWED'
  | 'NO_NUMBER_LEFT'
  | 'SECTION_NOT_EMPTY'
  /** The place or the item is no longer there. */
  | 'CHANGED_MEANWHILE';

export type Arranged = Result<PlanItem[], AgendaFault>;

/** Puts a new item into its place; it and all items that were never sent out are numbered anew. */
export function insertItem(plan: AgendaPlan, item: PlanItem, place: AgendaPlace): Arranged {
  const fault = faultOfPlace(plan, item, place);
  if (fault) return refuse(fault);
  const placed = { ...item, parentId: place.parentId };
  const at = plan.findIndex(({ id }) => id === place.beforeId);
  const flat = at < 0 ? [...plan, placed] : [...plan.slice(0, at), placed, ...plan.slice(at)];
  return numbered(inPrintedOrder(flat));
}

/** Moves an item, a section with all that stands in it. What was sent out stays where it is: NUMBER_FIXED. */
export function moveItem(plan: AgendaPlan, id: string, place: AgendaPlace): Arranged {
  const item = plan.find((one) => one.id === id);
  if (!item) return refuse('CHANGED_MEANWHILE');
  if (item.fixed) return refuse('NUMBER_FIXED');
  if (place.beforeId === id) return ok([...plan]);
  return insertItem(
    plan.filter((one) => one !== item),
    item,
    place,
  );
}

/** Takes an item off that was never sent out; a section only when nothing stands in it. */
export function removeItem(plan: AgendaPlan, id: string): Arranged {
  const item = plan.find((one) => one.id === id);
  if (!item) return refuse('CHANGED_MEANWHILE');
  if (item.fixed) return refuse('NUMBER_FIXED');
  if (plan.some(({ parentId }) => parentId === id)) return refuse('SECTION_NOT_EMPTY');
  return numbered(plan.filter((one) => one !== item));
}

/** What a dispatch does to the numbers: all that stand there now stay. */
export function fixNumbers(plan: AgendaPlan): PlanItem[] {
  return plan.map((item) => ({ ...item, fixed: true }));
}

export const AGENDA_STEPS = ['UP', 'DOWN', 'IN', 'OUT'] as const;
/** One step of the keyboard: past the neighbour, into the section above, out of its section. */
export type AgendaStep = (typeof AGENDA_STEPS)[number];

/** The place one step away; null where there is none. */
export function placeAfterStep(plan: AgendaPlan, id: string, step: AgendaStep): AgendaPlace | null {
  const item = plan.find((one) => one.id === id);
  if (!item) return null;
  const siblings = plan.filter((one) => one.parentId === item.parentId && rank(one) === rank(item));
  const at = siblings.indexOf(item);
  const { parentId } = item;
  const [previous, next] = [siblings[at - 1], siblings[at + 1]];
  if (step === 'UP') return previous ? { parentId, beforeId: previous.id } : null;
  if (step === 'DOWN') return next ? { parentId, beforeId: siblings[at + 2]?.id ?? null } : null;
  if (step === 'OUT') return parentId === null ? null : { parentId: null, beforeId: after(plan, parentId) };
  const above = siblings.slice(0, Math.max(at, 0)).findLast(({ kind }) => kind === 'SECTION');
  return above && item.kind === 'ITEM' ? { parentId: above.id, beforeId: null } : null;
}

/** The item at the top behind a section; null where it is the last. */
function after(plan: AgendaPlan, sectionId: string): string | null {
  const top = plan.filter(({ parentId }) => parentId === null);
  return top[top.findIndex(({ id }) => id === sectionId) + 1]?.id ?? null;
}

function faultOfPlace(
  plan: AgendaPlan,
  { kind, closing }: PlanItem,
  { parentId, beforeId }: AgendaPlace,
): AgendaFault | null {
  if (beforeId !== null && !plan.some((one) => one.id === beforeId && one.parentId === parentId))
    return 'CHANGED_MEANWHILE';
  if (parentId === null) return kind === 'KAMIN' ? 'PLACE_NOT_ALLOWED' : null;
  const section = plan.find(({ id }) => id === parentId);
  if (!section) return 'CHANGED_MEANWHILE';
  // Kamin items stand apart, so that nothing beside them is taken for confidential or the other way round.
  const apart = plan.some((one) => one.parentId === parentId && one.kind !== kind);
  const nests = (kind === 'ITEM' && !closing) || kind === 'KAMIN';
  return section.kind === 'SECTION' && nests && !apart ? null : 'PLACE_NOT_ALLOWED';
}

function numbered(plan: PlanItem[]): Arranged {
  const result = numberAgenda(plan);
  return result === null ? refuse('NO_NUMBER_LEFT') : ok(result);
}

/** Formal items first, "Verschiedenes" last, every section followed by its items. */
function inPrintedOrder(flat: readonly PlanItem[]): PlanItem[] {
  const top = flat.filter(({ parentId }) => parentId === null).sort((a, b) => rank(a) - rank(b));
  return top.flatMap((one) => [one, ...flat.filter(({ parentId }) => parentId === one.id)]);
}

function rank({ kind, closing, parentId }: PlanItem): number {
  if (parentId !== null) return 1;
  return kind === 'FORMAL' ? 0 : closing ? 2 : 1;
}
