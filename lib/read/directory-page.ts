import 'server-only';
import { berlinDay, isoDay, now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { storableText } from '@/lib/db/storable-json';
import { BODY_KINDS, type BodyKind } from '@/lib/domain/body-kind';
import { hasEnded } from '@/lib/domain/successor';
import { formatDate } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';

/** As it stands in the address; what is no known value filters nothing. */
export interface DirectoryQuery {
  words?: string | undefined;
  kind?: string | undefined;
}

export interface DirectoryPage {
  bodies: DirectoryRow[];
  filter: { words: string; kind: BodyKind | null };
  can: { edit: boolean };
}

export interface DirectoryRow {
  code: string;
  name: string;
  kind: BodyKind;
  /** What it was called before, the latest first. */
  formerNames: string[];
  hasAddress: boolean;
  hasEmail: boolean;
  /** "5. Mai 2025"; null: it goes on, or its end lies ahead. */
  ended: string | null;
  successor: { code: string; name: string } | null;
}

const LONGEST_QUERY = 100;

/** Addressees with their names, the ones that exist first; null for who may not read the directory. */
export async function directoryPage(actor: Actor, query: DirectoryQuery): Promise<DirectoryPage | null> {
  if (!can(actor, 'directory.read')) return null;
  const filter = {
    words: storableText(query.words ?? '')
      .trim()
      .slice(0, LONGEST_QUERY),
    kind: BODY_KINDS.find((kind) => kind === query.kind) ?? null,
  };
  const rows = await database().body.findMany({
    where: narrowed(filter),
    orderBy: { name: 'asc' },
    select: ROW,
  });
  const bodies = rows.map(directoryRow);
  return {
    bodies: [
      ...bodies.filter(({ ended }) => ended === null),
      ...bodies.filter(({ ended }) => ended !== null),
    ],
    filter,
    can: { edit: can(actor, 'directory.edit') },
  };
}

const ROW = {
  ...{ code: true, name: true, kind: true, postalAddress: true, email: true, validUntil: true },
  names: { orderBy: { validFrom: 'desc' }, select: { name: true } },
  successor: { select: { code: true, name: true } },
} satisfies Prisma.BodySelect;

function narrowed({ words, kind }: DirectoryPage['filter']): Prisma.BodyWhereInput {
  const contains = { contains: words, mode: 'insensitive' as const };
  return {
    ...(kind === null ? {} : { kind }),
    ...(words === ''
      ? {}
      : { OR: [{ code: contains }, { name: contains }, { names: { some: { name: contains } } }] }),
  };
}

function directoryRow(row: Prisma.BodyGetPayload<{ select: typeof ROW }>): DirectoryRow {
  const { code, name, kind, names, successor } = row;
  const validUntil = isoDay(row.validUntil);
  return {
    ...{ code, name, kind, successor },
    formerNames: [...new Set(names.map((one) => one.name))].filter((one) => one !== name),
    hasAddress: row.postalAddress !== null,
    hasEmail: row.email !== null,
    ended: validUntil !== null && hasEnded({ validUntil }, berlinDay(now())) ? formatDate(validUntil) : null,
  };
}
