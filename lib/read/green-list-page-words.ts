import 'server-only';
import { berlinDay } from '@/lib/clock';
import type { AgendaStatus, Prisma } from '@/lib/db/generated/client';
import { stateName } from '@/lib/domain/federal-state';
import { formatDate, formatInstant } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';

/** The columns of an entry that its sentences need. */
export const ENTRY_WORDS = {
  ...{ id: true, lift: true, liftedAt: true, liftedForCode: true, adoptedAt: true },
  ...{ sealedAt: true, liftReason: true },
  sealedBy: { select: { name: true } },
  liftedBy: { select: { name: true } },
  textVersion: { select: { number: true } },
} satisfies Prisma.GreenListEntrySelect;

type Entry = Prisma.GreenListEntryGetPayload<{ select: typeof ENTRY_WORDS }>;

/** Where an item stands by its last entry; null: its minutes were read and say no more. */
export function entryWords(
  entry: Entry | null,
  status: AgendaStatus,
  liftedByOffice: ReadonlySet<string>,
): string {
  if (entry === null) return 'Grüne Liste nach der Niederschrift';
  if (entry.adoptedAt) return 'mit der Grünen Liste beschlossen';
  const words = liftWords(entry, liftedByOffice);
  if (words === null) return `seit ${formatInstant(entry.sealedAt)}`;
  return entry.lift === 'ITEM_CHANGED' && status !== 'OPEN'
    ? `${TERMS.AgendaStatus[status]}; ${words}`
    : words;
}

/** One stay on the list in one or two steps, with the reason that the Land gave. */
export function entrySteps(entry: Entry, liftedByOffice: ReadonlySet<string>): string[] {
  const version = entry.textVersion ? ` mit Fassung ${entry.textVersion.number}` : '';
  const person = entry.sealedBy ? ` (${entry.sealedBy.name})` : '';
  const sealed = `aufgenommen${version} am ${formatInstant(entry.sealedAt)}${person}`;
  const lifted = liftWords(entry, liftedByOffice);
  if (lifted === null) return [sealed];
  return [sealed, entry.liftReason === null ? lifted : `${lifted}: ${entry.liftReason}`];
}

/** "herausgenommen von Bayern am …"; null for an entry that stands. */
function liftWords(entry: Entry, liftedByOffice: ReadonlySet<string>): string | null {
  if (entry.liftedAt === null) return null;
  const at = formatInstant(entry.liftedAt);
  if (entry.lift === 'TEXT_CHANGED') return `Text geändert am ${at}`;
  if (entry.lift === 'ITEM_CHANGED') return `nicht mehr auf der Liste seit ${at}`;
  const person = entry.liftedBy?.name;
  if (liftedByOffice.has(entry.id))
    return `herausgenommen für ${stateOf(entry)} am ${at}, aufgenommen von ${person ?? 'der Geschäftsstelle'} (Geschäftsstelle)`;
  return `herausgenommen von ${stateOf(entry)} am ${at}${person ? ` (${person})` : ''}`;
}

/** The remark of the printed list: without persons and reasons. Null for an entry that stands. */
export function printedLift(entry: Entry): string | null {
  if (entry.liftedAt === null) return null;
  const day = formatDate(berlinDay(entry.liftedAt));
  if (entry.lift === 'REQUESTED') return `herausgenommen auf Wunsch von ${stateOf(entry)} am ${day}`;
  return entry.lift === 'TEXT_CHANGED' ? `Text geändert am ${day}` : `Punkt geändert am ${day}`;
}

function stateOf({ liftedForCode }: Entry): string {
  return liftedForCode === null ? 'einem Land' : stateName(liftedForCode);
}
