import 'server-only';
import { berlinDay, isoDay, now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { nameSpans } from '@/lib/db/stored-dispatch';
import { visibleDispatches } from '@/lib/db/visibility';
import type { BodyKind } from '@/lib/domain/body-kind';
import { hasEnded } from '@/lib/domain/successor';
import { formatConference, formatDate, formatInstant } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';

export interface BodyPage {
  code: string;
  version: number;
  name: string;
  kind: BodyKind;
  salutation: string | null;
  postalAddress: string | null;
  email: string | null;
  /** Each name with its days in words, the latest first. */
  names: { name: string; period: string }[];
  /** ISO; the last day that was entered. */
  lastDay: string | null;
  ended: boolean;
  successor: { code: string; name: string } | null;
  predecessors: { code: string; name: string }[];
  /** Letters to it that this reader may read, the latest first. */
  letters: { id: string; label: string }[];
  /** What was changed, by whom and when; for who may change it. */
  history: { what: string; when: string; who: string }[];
  /** Who may follow it; empty for who only reads. */
  bodies: { code: string; name: string }[];
  /** ISO. */
  today: string;
  can: { edit: boolean };
}

const LINK = { select: { code: true, name: true } } as const;
const BODY = {
  ...{ id: true, code: true, version: true, name: true, kind: true, salutation: true },
  ...{ postalAddress: true, email: true, validUntil: true, successor: LINK },
  predecessors: { orderBy: { name: 'asc' }, ...LINK },
  names: { orderBy: { validFrom: 'desc' }, select: { name: true, validFrom: true, validUntil: true } },
} satisfies Prisma.BodySelect;
type Row = Prisma.BodyGetPayload<{ select: typeof BODY }>;

/** One addressee with names, successors, letters and history; null for who may not read the directory. */
export async function bodyPage(actor: Actor, code: string): Promise<BodyPage | null> {
  if (!can(actor, 'directory.read') || !/^[A-Z0-9_]{1,40}$/.test(code)) return null;
  const row = await database().body.findUnique({ where: { code }, select: BODY });
  if (!row) return null;
  const edit = can(actor, 'directory.edit');
  const [letters, history, bodies] = await Promise.all([
    lettersTo(actor, row.id),
    edit ? historyOf(row.id) : [],
    edit
      ? database().body.findMany({ where: { code: { not: code } }, orderBy: { name: 'asc' }, ...LINK })
      : [],
  ]);
  const today = berlinDay(now());
  const { version, name, kind, salutation, postalAddress, email, successor, predecessors } = row;
  const lastDay = isoDay(row.validUntil);
  return {
    ...{ code, version, name, kind, salutation, postalAddress, email, successor, predecessors },
    ...{ letters, history, bodies, today, lastDay },
    names: nameViews(name, row.names),
    ended: hasEnded({ validUntil: lastDay }, today),
    can: { edit },
  };
}

function nameViews(name: string, names: Row['names']): BodyPage['names'] {
  if (names.length === 0) return [{ name, period: 'von Beginn der Aufzeichnungen an' }];
  return nameSpans(names).map((span) => ({ name: span.name, period: periodWords(span) }));
}

function periodWords({
  validFrom,
  validUntil,
}: {
  validFrom: string | null;
  validUntil: string | null;
}): string {
  const until = validUntil === null ? null : `bis ${formatDate(validUntil)}`;
  if (validFrom === null) return until ?? 'von Beginn der Aufzeichnungen an';
  return until === null ? `seit ${formatDate(validFrom)}` : `${formatDate(validFrom)} ${until}`;
}

async function lettersTo(actor: Actor, bodyId: string): Promise<BodyPage['letters']> {
  const rows = await database().dispatch.findMany({
    where: { AND: [{ bodyId }, visibleDispatches(actor)] },
    orderBy: [{ sentOn: { sort: 'desc', nulls: 'first' } }, { createdAt: 'desc' }],
    take: 50,
    select: { id: true, kind: true, sentOn: true, conference: { select: { number: true, year: true } } },
  });
  return rows.map(({ id, kind, sentOn, conference }) => ({
    id,
    label: [
      TERMS.DispatchKind[kind],
      formatConference(conference),
      sentOn === null ? TERMS.DispatchStatus.DRAFT : formatDate(isoDay(sentOn)),
    ].join(' · '),
  }));
}

const VERBS: Readonly<Record<string, string>> = {
  'body.added': 'In das Verzeichnis aufgenommen',
  'body.corrected': 'Angaben berichtigt',
  'body.renamed': 'Neuer Name eingetragen',
  'body.ended': 'Ende und Nachfolge geändert',
};

async function historyOf(bodyId: string): Promise<BodyPage['history']> {
  const rows = await database().auditEntry.findMany({
    where: { subjectType: 'Body', subjectId: bodyId },
    orderBy: { seq: 'desc' },
    take: 50,
    select: { at: true, verb: true, actor: { select: { name: true } } },
  });
  return rows.flatMap(({ at, verb, actor }) => {
    const what = VERBS[verb];
    return what === undefined ? [] : [{ what, when: formatInstant(at), who: actor?.name ?? 'Beschlusswerk' }];
  });
}
