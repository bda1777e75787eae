import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { saveWrittenDraft } from '@/lib/use-cases/motions/save-written-draft';
import {
  layPreparationBed,
  type PreparationBed,
  type PreparationReader,
} from '@/lib/use-cases/testing/preparation-bed';
import { seed } from '@/prisma/seed/seed';
import { agendaComparisonPage } from './agenda-comparison-page';
import { agendaDispatchPage } from './agenda-dispatch-page';
import { agendaEditionPage } from './agenda-edition-page';
import { agendaEditionsPage } from './agenda-editions-page';
import { agendaPage } from './agenda-page';
import { amendmentsPage } from './amendments-page';
import { archivePage } from './archive-page';
import { attachmentFile } from './attachment-file';
import { calendarFeed } from './calendar-feed';
import { calendarFeeds } from './calendar-feeds';
import { conferencePage } from './conference-page';
import { conferencesPage } from './conferences-page';
import { deadlinesPage } from './deadlines-page';
import { editAgendaPage } from './edit-agenda-page';
import { editConferencePage } from './edit-conference-page';
import { editMotionPage } from './edit-motion-page';
import { editionContent } from './edition-content';
import { greenListPage } from './green-list-page';
import { greenListPrint } from './green-list-print';
import { motionComments } from './motion-comments';
import { motionComparisonPage } from './motion-comparison-page';
import { motionHistoryPage } from './motion-history-page';
import { motionPage } from './motion-page';
import { motionVersionPage } from './motion-version-page';
import { motionsPage } from './motions-page';
import { newConferencePage } from './new-conference-page';
import { newMotionPage } from './new-motion-page';
import { notificationTarget } from './notification-target';
import { notificationsPage } from './notifications-page';
import { outboxPage } from './outbox-page';
import { ownSettingsPage } from './own-settings-page';
import { preparatoryPage } from './preparatory-page';
import { proposeAmendmentPage } from './propose-amendment-page';
import { shell } from './shell';
import { similarToMotion } from './similar-to-motion';
import { startPage } from './start-page';
import { taskView, tasks } from './tasks';
import { topicsPage } from './topics-page';

const db = testDatabase();
let bed: PreparationBed;

beforeAll(async () => {
  await seed({ samples: true });
  bed = await layPreparationBed(db());
});

/** Everything that is about one motion: pages, files and what a form would answer. */
async function readsOfMotion(actor: Actor, id: string): Promise<unknown[]> {
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
async function readsOfConference(actor: Actor): Promise<unknown[]> {
  return [
    ...[await agendaPage(actor, 22), await agendaEditionsPage(actor, 22), await editAgendaPage(actor, 22)],
    ...[await agendaEditionPage(actor, 22, 'A'), await agendaDispatchPage(actor, 22)],
    await agendaComparisonPage(actor, 22, { from: 'A', to: 'A' }),
    await editionContent(actor, 22, { letter: 'A', part: 'tagesordnung' }),
    await editionContent(actor, 22, { letter: 'A', part: 'heft' }),
    ...[await greenListPage(actor, 22), await greenListPrint(actor, 22), await preparatoryPage(actor, 22)],
    ...[await conferencePage(actor, 22), await editConferencePage(actor, 22), await topicsPage(actor, 22)],
    ...[await deadlinesPage(actor, 22), await calendarFeed(actor, 22), await calendarFeed(actor)],
  ];
}

async function readsOfPerson(actor: Actor): Promise<unknown[]> {
  const notifications = await db().notification.findMany({ select: { id: true } });
  return [
    ...[await shell(actor), await startPage(actor), (await tasks(actor)).map(taskView)],
    ...[await conferencesPage(actor), await newConferencePage(actor), await newMotionPage(actor, 22)],
    ...[await motionsPage(actor, {}), await motionsPage(actor, { words: 'Kanarienvogel' })],
    ...[await archivePage(actor, {}), await archivePage(actor, { words: 'Kanarienvogel' })],
    ...[await notificationsPage(actor, 1), await outboxPage(actor), await ownSettingsPage(actor)],
    await calendarFeeds(actor),
    ...(await Promise.all(notifications.map(({ id }) => notificationTarget(actor, id)))),
  ];
}

/** The canaries that this actor can find anywhere. */
async function found(actor: Actor): Promise<string[]> {
  const answers: unknown[] = [...(await readsOfConference(actor)), ...(await readsOfPerson(actor))];
  for (const id of [bed.draft, bed.topic, bed.registered]) answers.push(await readsOfMotion(actor, id));
  for (const [motionId, attachmentId] of bed.attachments) {
    const file = await attachmentFile(actor, motionId, attachmentId);
    answers.push(file && { ...file, content: Buffer.from(file.content).toString('utf8') });
  }
  // The bare word that was searched for comes back to whoever searched; it is no finding.
  const words = JSON.stringify(answers).match(/Kanarienvogel-[a-z-]+/g) ?? [];
  return [...new Set(words.map((word) => word.replace('Kanarienvogel-', '')))].sort();
}

/** The fields of a motion that all see who may know it. */
const TEXT = [
  ...['title', 'version-title', 'text', 'rationale', 'comment', 'question'],
  ...['amendment', 'amendment-reason', 'declined-amendment', 'declined-amendment-reason', 'decision-reason'],
  ...['file-title', 'file-name', 'file-content'],
];
const of = (name: string, fields: readonly string[]) => fields.map((field) => `${name}-${field}`);
/** What every office and every Land reads. */
const MEMBER = [
  ...['working-paper', 'cover-note', 'preparatory-note', 'lift-reason', 'late-reason'],
  ...of('registered', TEXT),
];
const TOPIC = ['topic-title', 'topic-summary'];
const CIRCLE = [...MEMBER, ...TOPIC, ...of('draft', TEXT), ...of('topic-draft', TEXT)];
const inEach = (fields: readonly string[]) =>
  ['draft', 'topic-draft', 'registered'].flatMap((name) => of(name, fields));

/** Who finds what; never found by anybody: the seal's hash, facts of a notification, messages taken back. */
const MATRIX: Record<PreparationReader, readonly string[]> = {
  hamburg: [
    ...CIRCLE,
    ...inEach(['answer', 'note']),
    ...['autosave', 'mail-subject', 'mail-text', 'feed-label'],
  ],
  invited: [...CIRCLE, ...inEach(['invitation'])],
  revoked: MEMBER,
  uninvitedEditor: MEMBER,
  uninvitedApprover: MEMBER,
  chairOffice: [...MEMBER, ...TOPIC],
  otherOffice: MEMBER,
  otherGroup: [],
  bund: [],
  administration: [],
};

describe('what is being prepared', () => {
  it.each(Object.entries(MATRIX))('shows to %s exactly its own fields', async (reader, fields) => {
    expect(await found(bed.people[reader as PreparationReader])).toEqual([...fields].sort());
  });

  it('shows nothing to the public', async () => {
    expect(await found(PUBLIC)).toEqual([]);
  });

  it('stays with the Länder when it was searched for in the address of a motion they may not know', async () => {
    const { uninvitedApprover: actor, chairOffice } = bed.people;
    const forged = { motionId: bed.draft, baseNumber: 1, title: 'x', resolution: 'y', rationale: '' };
    for (const other of [actor, chairOffice])
      expect(await saveWrittenDraft(other, forged)).toEqual({ ok: false, error: 'NOT_FOUND' });
  });
});
