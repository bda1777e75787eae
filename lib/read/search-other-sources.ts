import 'server-only';
import { database } from '@/lib/db/client';
import { findableAgendaItems, findableGroups } from '@/lib/db/search-visible';
import { storedMotionText } from '@/lib/db/stored-motion-text';
import { loadMeasures } from '@/lib/db/stored-plan';
import { visibleCircularProcedures, visibleMotions } from '@/lib/db/visibility';
import { isStateCode } from '@/lib/domain/federal-state';
import type { SearchKind } from '@/lib/domain/search';
import { formatApplicants, formatConference } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { routes } from '@/lib/routes';
import type { SearchSource } from './search-sources';

/** What is found beside resolutions, each as far as the reader may read it. */
export async function otherSources(
  actor: Actor,
  idsOf: (kind: SearchKind) => string[],
): Promise<SearchSource[]> {
  const loaded = await Promise.all([
    motionSources(actor, idsOf('MOTION')),
    agendaSources(actor, idsOf('AGENDA_ITEM')),
    circularSources(actor, idsOf('CIRCULAR')),
    measureSources(actor, idsOf('MEASURE')),
    workingGroupSources(actor, idsOf('WORKING_GROUP')),
  ]);
  return loaded.flat();
}

/** What stands for itself. */
function source(
  kind: SearchKind,
  id: string,
  rest: Omit<SearchSource, 'kind' | 'groupId' | 'subjectId'>,
): SearchSource {
  return { kind, groupId: id, subjectId: id, ...rest };
}

async function motionSources(actor: Actor, ids: string[]): Promise<SearchSource[]> {
  if (ids.length === 0) return [];
  const rows = await database().motion.findMany({
    where: { AND: [visibleMotions(actor), { id: { in: ids }, registeredAt: { not: null } }] },
    select: {
      ...{ id: true, title: true, kind: true, conference: { select: { number: true, year: true } } },
      applicants: { where: { until: null }, select: { stateCode: true } },
      textVersions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { title: true, blocks: true, rationale: true },
      },
    },
  });
  return rows.map(({ id, title, kind, conference, applicants, textVersions: [latest] }) => {
    const href = routes.motion(id);
    const text = latest ? storedMotionText(latest) : null;
    return source('MOTION', id, {
      ...{ title, href, place: formatConference(conference) },
      facts: [TERMS.MotionKind[kind], formatApplicants(applicants.map(({ stateCode }) => stateCode))],
      texts: [
        ...(text?.blocks ?? []).map((block) => ({ label: '', href, text: block.text })),
        ...(text?.rationale ?? []).map((block) => ({ label: 'Begründung', href, text: block.text })),
      ],
    });
  });
}

async function agendaSources(actor: Actor, ids: string[]): Promise<SearchSource[]> {
  if (ids.length === 0) return [];
  const rows = await database().agendaItem.findMany({
    where: { AND: [findableAgendaItems(actor), { id: { in: ids } }] },
    select: {
      ...{ id: true, number: true, title: true },
      meeting: { select: { conference: { select: { number: true, year: true } } } },
    },
  });
  return rows.map(({ id, number, title, meeting: { conference } }) =>
    source('AGENDA_ITEM', id, {
      ...{ title, href: routes.agenda(conference.number), facts: [], texts: [] },
      place: `${formatConference(conference)}${number === null ? '' : `, TOP ${number}`}`,
    }),
  );
}

async function circularSources(actor: Actor, ids: string[]): Promise<SearchSource[]> {
  if (ids.length === 0) return [];
  const rows = await database().circularProcedure.findMany({
    where: { AND: [visibleCircularProcedures(actor), { id: { in: ids } }] },
    select: {
      ...{ id: true, reference: true, title: true, status: true, applicants: true },
      conference: { select: { number: true, year: true } },
      textVersion: { select: { title: true, blocks: true, rationale: true } },
    },
  });
  return rows.map(({ id, reference, title, status, applicants, conference, textVersion }) => {
    const href = routes.circularProcedure(reference);
    const blocks = textVersion ? storedMotionText(textVersion).blocks : [];
    return source('CIRCULAR', id, {
      ...{ title, href, place: `${formatConference(conference)}, Umlaufbeschluss ${reference}` },
      facts: [TERMS.CircularStatus[status], formatApplicants(applicants)],
      texts: blocks.map(({ text }) => ({ label: '', href, text })),
    });
  });
}

async function measureSources(actor: Actor, ids: string[]): Promise<SearchSource[]> {
  if (ids.length === 0 || !can(actor, 'actionPlan.read')) return [];
  const rows = await loadMeasures(database(), { id: { in: ids } });
  return rows.map(({ id, number, title, status, statusNote, bodies }) => {
    const href = routes.measure(number);
    return source('MEASURE', id, {
      ...{ title, href, place: `Aktionsplan, Maßnahme ${number}` },
      facts: [TERMS.MeasureStatus[status], ...bodies.map(({ printedName }) => printedName)],
      texts: statusNote === null ? [] : [{ label: 'Stand', href, text: statusNote }],
    });
  });
}

async function workingGroupSources(actor: Actor, ids: string[]): Promise<SearchSource[]> {
  if (ids.length === 0) return [];
  const rows = await database().workingGroup.findMany({
    where: { AND: [findableGroups(actor), { id: { in: ids } }] },
    select: { id: true, kind: true, name: true, mandate: true, endCondition: true, chairCode: true },
  });
  return rows.map(({ id, kind, name, mandate, endCondition, chairCode }) => {
    const href = routes.workingGroup(id);
    const texts = [
      { label: 'Auftrag', href, text: mandate ?? '' },
      { label: 'Ende', href, text: endCondition ?? '' },
    ];
    return source('WORKING_GROUP', id, {
      ...{ title: name, href, place: TERMS.WorkingGroupKind[kind] },
      facts: chairCode !== null && isStateCode(chairCode) ? [`Vorsitz ${formatApplicants([chairCode])}`] : [],
      texts: texts.filter(({ text }) => text !== ''),
    });
  });
}
