import 'server-only';
import { DEMAND_STATUSES } from '@/lib/domain/demand-status';
import { isStateCode } from '@/lib/domain/federal-state';
import { OUTCOMES } from '@/lib/domain/minutes';
import { SEARCH_KINDS, type Facet, type SearchFilter } from '@/lib/domain/search';
import type { AskedQuery } from '@/lib/domain/search-query';
import { ownBodies, type Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';

/** As it stands in the address; what is no known value filters nothing. */
export interface SearchPageQuery extends Partial<Record<Facet, string | undefined>> {
  words?: string | undefined;
  page?: string | undefined;
}

const CODE = /^[\p{L}\d_-]{1,40}$/u;

/** What was understood of the filters in the address. */
export function searchFilter(query: SearchPageQuery): SearchFilter {
  const known = (value: string | undefined, values: readonly string[]) =>
    value !== undefined && values.includes(value) ? value : null;
  const code = (value: string | undefined) => (value !== undefined && CODE.test(value) ? value : null);
  return {
    kind: known(query.kind, SEARCH_KINDS),
    conference: /^\d{1,4}$/.test(query.conference ?? '') ? String(Number(query.conference)) : null,
    field: code(query.field),
    addressee: code(query.addressee),
    outcome: known(query.outcome, OUTCOMES),
    state: query.state !== undefined && isStateCode(query.state) ? query.state : null,
    status: known(query.status, DEMAND_STATUSES),
  };
}

/** The members see what was assessed inside. */
export function searchesAsMember(actor: Actor): boolean {
  return can(actor, 'minutes.readInternal');
}

/** What the index is filtered by, from the address and from what was typed. */
export function filterTokens(actor: Actor, filter: SearchFilter, asked: AskedQuery): string[] {
  const status = searchesAsMember(actor) ? 'stand' : 'oeffentlich';
  const pairs: [string, string | number | null][] = [
    ['art', filter.kind],
    ['konferenz', filter.conference],
    ['konferenz', asked.conference],
    ['top', asked.item?.toLowerCase() ?? null],
    ['nr', asked.reference],
    ['feld', filter.field],
    ['stelle', filter.addressee],
    ['ergebnis', filter.outcome],
    ['land', filter.state],
    [status, filter.status],
  ];
  return [...new Set(pairs.flatMap(([name, value]) => (value === null ? [] : [`=${name}/${value}`])))];
}

/** The circles a reader belongs to, as the index names them; every entry names the narrowest that may find it. */
export function searchCircles(actor: Actor): string[] {
  const groups = actor.roles.flatMap(({ role, workingGroupId }) =>
    role === 'WORKING_GROUP_MEMBER' && workingGroupId !== null ? [`GROUP:${workingGroupId}`] : [],
  );
  return [
    'PUBLIC',
    ...(searchesAsMember(actor) ? ['MEMBERS'] : []),
    ...(can(actor, 'agenda.read') ? ['GUESTS'] : []),
    ...(can(actor, 'workingGroup.read') ? ['GROUPS'] : []),
    ...ownBodies(actor).map((code) => `BODY:${code}`),
    ...groups,
  ];
}
