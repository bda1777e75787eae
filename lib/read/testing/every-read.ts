import 'server-only';
import { database, type Database } from '@/lib/db/client';
import type { Actor } from '@/lib/policy/actor';
import { actionPlanPage } from '../action-plan-page';
import { agendaComparisonPage } from '../agenda-comparison-page';
import { agendaDispatchPage } from '../agenda-dispatch-page';
import { agendaEditionPage } from '../agenda-edition-page';
import { agendaEditionsPage } from '../agenda-editions-page';
import { agendaPage } from '../agenda-page';
import { amendmentsPage } from '../amendments-page';
import { archivePage } from '../archive-page';
import { attendancePage } from '../attendance-page';
import { bodyPage } from '../body-page';
import { calendarFeed } from '../calendar-feed';
import { calendarFeeds } from '../calendar-feeds';
import { circularListPage } from '../circular-list-page';
import { circularPage } from '../circular-page';
import { circularPrint } from '../circular-print';
import { closingPage } from '../closing-page';
import { conferencePage } from '../conference-page';
import { conferenceTabs } from '../conference-tabs';
import { conferencesPage } from '../conferences-page';
import { deadlinesPage } from '../deadlines-page';
import { directoryPage } from '../directory-page';
import { demandReviewPage, reviewCard } from '../demand-review-page';
import { dispatchFile } from '../dispatch-file';
import { dispatchListPage } from '../dispatch-list-page';
import { dispatchPage } from '../dispatch-page';
import { editAgendaPage } from '../edit-agenda-page';
import { editConferencePage } from '../edit-conference-page';
import { editMotionPage } from '../edit-motion-page';
import { editionContent } from '../edition-content';
import { externalPrint } from '../external-minutes';
import { followUpBoard } from '../follow-up-board';
import { followUpCharts } from '../follow-up-charts';
import { followUpReportPage } from '../follow-up-report-page';
import { followUpReportPrint } from '../follow-up-report-print';
import { followUpTable } from '../follow-up-table';
import { greenListPage } from '../green-list-page';
import { greenListPrint } from '../green-list-print';
import { linkedMeasures } from '../linked-measures';
import { mandatedGroups } from '../mandated-groups';
import { measurePage } from '../measure-page';
import { minutesCheckPage } from '../minutes-check-page';
import { minutesCorrectionsPage } from '../minutes-corrections-page';
import { minutesEditionPrint } from '../minutes-edition-print';
import { minutesEditorPage } from '../minutes-editor-page';
import { minutesPage } from '../minutes-page';
import { motionComments } from '../motion-comments';
import { motionComparisonPage } from '../motion-comparison-page';
import { motionHistoryPage } from '../motion-history-page';
import { motionPage } from '../motion-page';
import { motionVersionPage } from '../motion-version-page';
import { motionsPage } from '../motions-page';
import { newCircularPage } from '../new-circular-page';
import { newConferencePage } from '../new-conference-page';
import { newMotionPage } from '../new-motion-page';
import { notificationTarget } from '../notification-target';
import { notificationsPage } from '../notifications-page';
import { outboxPage } from '../outbox-page';
import { ownSettingsPage } from '../own-settings-page';
import { peoplePage } from '../people-page';
import { preparatoryPage } from '../preparatory-page';
import { proposeAmendmentPage } from '../propose-amendment-page';
import { resolutionLine } from '../resolution-line';
import { resolutionLinePage } from '../resolution-line-page';
import { resolutionLinksPage } from '../resolution-links-page';
import { resolutionDemands } from '../resolution-demands';
import { resolutionPage } from '../resolution-page';
import { resolutionPrint } from '../resolution-print';
import { savedFilters } from '../saved-filters';
import { searchPage } from '../search-page';
import { searchSuggestions } from '../search-suggestions';
import { sessionBeamer } from '../session-beamer';
import { sessionFollow } from '../session-follow';
import { sessionPage } from '../session-page';
import { sessionRunSheet } from '../session-run-sheet';
import { sessionWordingPage } from '../session-wording-page';
import { shell } from '../shell';
import { similarToMotion } from '../similar-to-motion';
import { startPage } from '../start-page';
import { statementsPage } from '../statements-page';
import { taskView, tasks } from '../tasks';
import { topicsPage } from '../topics-page';
import { workingGroupFile } from '../working-group-file';
import { editWorkingGroupForm, newWorkingGroupForm } from '../working-group-form';
import { workingGroupPage } from '../working-group-page';
import { workingGroupsPage } from '../working-groups-page';

/** Everything that is about one motion: pages, files and what a form would answer. */
export async function readsOfMotion(actor: Actor, id: string): Promise<unknown[]> {
  return [
    ...[await motionPage(actor, id), await motionComments(actor, id), await amendmentsPage(actor, id)],
    ...[await motionVersionPage(actor, id, 1), await motionHistoryPage(actor, id)],
    ...[await motionComparisonPage(actor, id, { from: 1, to: 1 })],
    ...[await proposeAmendmentPage(actor, id), await similarToMotion(actor, id, { draft: true })],
    actor.personId === null ? null : await editMotionPage({ ...actor, personId: actor.personId }, id),
  ];
}

/**
 * What agendas, booklets and Grüne Listen are printed from, what calendars subscribe to. The files themselves are made
 * of these answers alone (lib/documents imports no read and no database).
 */
export async function readsOfConference(actor: Actor): Promise<unknown[]> {
  return [
    ...[await agendaPage(actor, 22), await agendaEditionsPage(actor, 22), await editAgendaPage(actor, 22)],
    ...[await agendaEditionPage(actor, 22, 'A'), await agendaDispatchPage(actor, 22)],
    await agendaComparisonPage(actor, 22, { from: 'A', to: 'A' }),
    await editionContent(actor, 22, { letter: 'A', part: 'tagesordnung' }),
    await editionContent(actor, 22, { letter: 'A', part: 'heft' }),
    ...[await greenListPage(actor, 22), await greenListPrint(actor, 22), await preparatoryPage(actor, 22)],
    ...[await conferencePage(actor, 22), await editConferencePage(actor, 22), await topicsPage(actor, 22)],
    ...[await deadlinesPage(actor, 22), await calendarFeed(actor, 22), await calendarFeed(actor)],
    ...[await conferenceTabs(actor, 22), await closingPage(actor, 22)],
  ];
}

/** What does not hang on a conference or a motion: start page, lists, searches, messages. */
export async function readsOfPerson(actor: Actor): Promise<unknown[]> {
  const notifications = await database().notification.findMany({ select: { id: true } });
  return [
    ...[await shell(actor), await startPage(actor), (await tasks(actor)).map(taskView)],
    ...[await conferencesPage(actor), await newConferencePage(actor), await newMotionPage(actor, 22)],
    ...[await motionsPage(actor, {}), await motionsPage(actor, { words: 'Kanarienvogel' })],
    ...[await archivePage(actor, {}), await archivePage(actor, { words: 'Kanarienvogel' })],
    ...[await searchPage(actor, { words: 'Kanarienvogel' }), await searchSuggestions(actor, 'Kanarienvogel')],
    ...[await notificationsPage(actor, 1), await outboxPage(actor), await ownSettingsPage(actor)],
    await calendarFeeds(actor),
    await peoplePage(actor),
    ...(await Promise.all(notifications.map(({ id }) => notificationTarget(actor, id)))),
  ];
}

/** The sitting as it reaches browsers and the printer, each item opened; the wall is asked for alone (`readsOfTheWall`). */
export async function readsOfSitting(actor: Actor): Promise<unknown[]> {
  const items = await itemsOfSitting();
  return [
    ...[await sessionPage(actor, 22), await sessionRunSheet(actor, 22), await statementsPage(actor, 22)],
    await attendancePage(actor, 22, { opened: null, itemId: null }),
    await attendancePage(actor, 22, { opened: { kind: 'STATE', state: 'BY' }, itemId: null }),
    ...(await Promise.all(items.map(({ id }) => sessionFollow(actor, 22, id)))),
    ...(await Promise.all(items.map(({ id }) => sessionWordingPage(actor, 22, id)))),
  ];
}

/** The wall of the hall with each item called. */
export async function readsOfTheWall(db: Database, actor: Actor): Promise<unknown[]> {
  const views: unknown[] = [];
  const { id: meetingId, calledItemId } = await db.meeting.findFirstOrThrow({ where: SITTING });
  const where = { id: meetingId };
  for (const { id } of await itemsOfSitting()) {
    await db.meeting.update({ where, data: { calledItemId: id } });
    views.push(await sessionBeamer(actor, 22));
  }
  await db.meeting.update({ where, data: { calledItemId } });
  return views;
}

/** Every Umlaufverfahren, on its page and in its file. */
export async function readsOfCirculars(actor: Actor): Promise<unknown[]> {
  const rows = await database().circularProcedure.findMany({ select: { reference: true } });
  const each = rows.map(async ({ reference }) => [
    await circularPage(actor, reference),
    await circularPrint(actor, reference),
  ]);
  return [await circularListPage(actor), await newCircularPage(actor, null), ...(await Promise.all(each))];
}

/** Minutes and resolutions, as pages and as what their files are printed from. */
export async function readsOfMinutes(actor: Actor): Promise<unknown[]> {
  const numbers = (await itemsOfSitting()).flatMap(({ number }) => number ?? []);
  return [
    ...[
      await minutesPage(actor, 22),
      await minutesCorrectionsPage(actor, 22),
      await minutesCheckPage(actor, 22),
    ],
    ...[await minutesEditorPage(actor, 22, 'intern'), await minutesEditorPage(actor, 22, 'extern')],
    ...(await Promise.all([1, 2].map((edition) => minutesEditionPrint(actor, 22, 'intern', edition)))),
    ...(await Promise.all([1, 2].map((edition) => minutesEditionPrint(actor, 22, 'extern', edition)))),
    ...(await Promise.all(numbers.map((number) => resolutionPage(actor, 22, number)))),
    ...(await Promise.all(numbers.map((number) => resolutionPrint(actor, 22, number)))),
    await externalPrint(actor, 22),
  ];
}

/** The register of the Aktionsplan, its measures that are linked with a request, and the requests from their side. */
export async function readsOfActionPlan(actor: Actor): Promise<unknown[]> {
  const links = await database().demandMeasure.findMany({
    select: {
      demandId: true,
      measure: { select: { number: true, theme: { select: { position: true, phase: true } } } },
    },
  });
  const each = links.map(async ({ demandId, measure: { number, theme } }) => [
    await measurePage(actor, `${theme.phase.number}.${theme.position}.${number}`, 'Kanarienvogel'),
    await linkedMeasures(actor, { id: demandId, confirmed: true }),
  ]);
  return [
    ...[await actionPlanPage(actor, {}), await actionPlanPage(actor, { words: 'Kanarienvogel' })],
    ...(await Promise.all(each)),
  ];
}

/** The board in its two shapes, its table to take along and its figures. */
export async function readsOfBoard(actor: Actor): Promise<unknown[]> {
  return [
    ...[await followUpBoard(actor, {}), await followUpBoard(actor, { stand: 'ALL', sortierung: 'stelle' })],
    ...[await followUpTable(actor, {}), await followUpCharts(actor), await savedFilters(actor)],
  ];
}

/** The Anlage zur Erfolgskontrolle: what it would hold today, and what its first edition froze. */
export async function readsOfReport(actor: Actor): Promise<unknown[]> {
  return [await followUpReportPage(actor, 22), await followUpReportPrint(actor, 22, 1)];
}

/** Every letter on its page and in its file, and every body of the directory. */
export async function readsOfLetters(actor: Actor): Promise<unknown[]> {
  const [letters, bodies] = await Promise.all([
    database().dispatch.findMany({ select: { id: true } }),
    database().body.findMany({ select: { code: true } }),
  ]);
  return [
    ...[await dispatchListPage(actor, null), await dispatchListPage(actor, 18)],
    ...(await Promise.all(letters.map(({ id }) => dispatchPage(actor, id)))),
    ...(await Promise.all(letters.map(({ id }) => dispatchFile(actor, id)))),
    await directoryPage(actor, {}),
    ...(await Promise.all(bodies.map(({ code }) => bodyPage(actor, code)))),
  ];
}

/** Beschlusslinien of every resolution on record, and what is proposed. */
export async function readsOfLines(actor: Actor): Promise<unknown[]> {
  const rows = await database().resolution.findMany({
    select: { number: true, meeting: { select: { conference: { select: { number: true } } } } },
  });
  const each = rows.map(async ({ number, meeting: { conference } }) => [
    await resolutionLine(actor, conference.number, number),
    await resolutionLinePage(actor, conference.number, number),
    await mandatedGroups(actor, conference.number, number),
  ]);
  return [await resolutionLinksPage(actor, null), ...(await Promise.all(each))];
}

/** Every working group: list, page, form and the reports it delivered. */
export async function readsOfGroups(actor: Actor): Promise<unknown[]> {
  const groups = await database().workingGroup.findMany({
    select: { id: true, reports: { select: { id: true } } },
  });
  const each = groups.map(async ({ id, reports }) => [
    ...[await workingGroupPage(actor, id), await editWorkingGroupForm(actor, id)],
    ...(await Promise.all(reports.map((report) => workingGroupFile(actor, id, report.id)))),
  ]);
  const demands = await database().demand.findMany({ select: { id: true } });
  const forms = demands.map(({ id }) => newWorkingGroupForm(actor, id));
  return [await workingGroupsPage(actor), ...(await Promise.all(each)), ...(await Promise.all(forms))];
}

/** The review of a conference, each card, and what stands beside the Ziffern. */
export async function readsOfReview(actor: Actor): Promise<unknown[]> {
  const demands = await database().demand.findMany({
    select: { id: true, resolution: { select: { number: true } } },
  });
  const each = demands.map(async ({ id, resolution: { number } }) => [
    ...[await reviewCard(actor, id), await resolutionDemands(actor, 18, number)],
  ]);
  return [await demandReviewPage(actor, 18), ...(await Promise.all(each))];
}

const SITTING = { kind: 'MAIN', conference: { number: 22 } } as const;

function itemsOfSitting() {
  return database().agendaItem.findMany({
    where: { meeting: SITTING, kind: { not: 'SECTION' } },
    select: { id: true, number: true },
  });
}
