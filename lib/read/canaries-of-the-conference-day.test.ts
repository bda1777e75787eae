import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { circularDocument } from '@/lib/documents/circular-document';
import type { DocumentModel } from '@/lib/documents/document-model';
import { externalMinutesDocument } from '@/lib/documents/external-minutes-document';
import { renderDocument } from '@/lib/documents/render-document';
import { resolutionDocument } from '@/lib/documents/resolution-document';
import { drainOutbox } from '@/lib/jobs/drain-outbox';
import { wordsOfFile } from '@/lib/minutes-import/readers/fixtures/words-of-file';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { canariesIn, canary } from '@/lib/policy/testing/canary';
import { HELD, RUNNING, type Reader } from '@/lib/policy/testing/secrets-of-the-sitting';
import { done } from '@/lib/use-cases/green-list/testing/green-list-bed';
import { publishMinutes } from '@/lib/use-cases/minutes/publish-minutes';
import { closeNow } from '@/lib/use-cases/minutes/testing/minutes-bed';
import { recorded, recordNow, stated } from '@/lib/use-cases/session/testing/session-bed';
import { exportTerm } from '@/lib/use-cases/term/export-term';
import { archiveOf, filesOf } from '@/lib/use-cases/term/testing/term-bed';
import {
  plantMinutesSecrets,
  plantSittingSecrets,
  type SittingSecrets,
} from '@/lib/use-cases/testing/sitting-secrets';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { circularPrint } from './circular-print';
import { externalPrint } from './external-minutes';
import { resolutionPage } from './resolution-page';
import { resolutionPrint } from './resolution-print';
import {
  readsOfCirculars,
  readsOfConference,
  readsOfMinutes,
  readsOfPerson,
  readsOfSitting,
  readsOfTheWall,
} from './testing/every-read';

const db = testDatabase({ from: SAMPLES });
let bed: SittingSecrets;
let published: string;

const everyRead = async (actor: Actor): Promise<unknown[]> => [
  ...[await readsOfConference(actor), await readsOfPerson(actor), await readsOfSitting(actor)],
  ...[await readsOfCirculars(actor), await readsOfMinutes(actor)],
];

/** Everybody of the bed, and who has not signed in. */
const personOf = (reader: Reader): Actor => (reader === 'public' ? PUBLIC : bed.people[reader]);
type Fields = readonly string[];

const OUTSIDE = ['group', 'bund', 'administration', 'public'] as const;

/** What was published, and nothing that led to it. */
const PUBLISHED = ['external-opening', 'external-statement', 'room-title', 'room-text'];

const sorted = (fields: Fields) => [...new Set(fields)].sort();
const each = (matrix: Readonly<Record<Reader, Fields>>) => Object.entries(matrix) as [Reader, Fields][];
/** Fields that hold what is confidential, by their names. */
const CONFIDENTIAL = /"(?:votes|yes|absent|presence|decisions|notes|log|deviationReason|recordedBy)":/;

beforeAll(async () => {
  bed = await plantSittingSecrets(db());
  await drainOutbox();
}, 60_000);

describe('while the sitting runs', () => {
  it.each(each(RUNNING))('%s finds exactly its own fields', async (reader, fields) => {
    expect(canariesIn(await everyRead(personOf(reader)))).toEqual(sorted(fields));
  });

  it('the wall shows the words of what is called, and nothing of a Kamin talk or of what led to an outcome', async () => {
    const wall = await readsOfTheWall(db(), bed.people.chairOffice);
    expect(canariesIn(wall)).toEqual(sorted(['open-text', 'open-title', 'room-text', 'room-title']));
    expect(JSON.stringify(wall).match(CONFIDENTIAL)).toBeNull();
    for (const reader of OUTSIDE)
      expect((await readsOfTheWall(db(), personOf(reader))).filter((view) => view !== null)).toEqual([]);
  });

  it('no notification, mail or entry of the record carries a word of it', async () => {
    expect(await db().outboxMessage.count()).toBeGreaterThan(0);
    expect(canariesIn(await db().outboxMessage.findMany())).toEqual([]);
    expect(canariesIn(await db().notification.findMany())).toEqual([]);
    const payloads = await db().auditEntry.findMany({ select: { verb: true, payload: true } });
    expect(canariesIn(payloads)).toEqual([]);
    const toTheBund = await db().notification.findMany({
      where: { personId: bed.people.bund.personId ?? '' },
    });
    expect(toTheBund.map(({ kind }) => kind)).toEqual(['AGENDA_DISPATCHED']);
  });
});

describe('once it is closed, with minutes sent to the members', () => {
  beforeAll(async () => {
    await closeNow(db(), bed.cast.office);
    published = await plantMinutesSecrets(db(), bed.cast);
    await drainOutbox();
  }, 60_000);

  it.each(each(HELD))('%s finds exactly its own fields', async (reader, fields) => {
    expect(canariesIn(await everyRead(personOf(reader)))).toEqual(sorted(fields));
  });

  it('nobody outside learns an outcome', async () => {
    for (const reader of OUTSIDE) {
      expect(await externalPrint(personOf(reader), 22)).toBeNull();
      expect(JSON.stringify(await readsOfConference(personOf(reader)))).not.toMatch(/"outcome":"/);
    }
  });

  it('the archive holds what the office of the chair may read, and nobody else can take it out', async () => {
    const archive = [...filesOf(await archiveOf(22)).values()];
    // Rows are kept as they were stored, also where no page shows them any more.
    const stored = ['withdrawn-statement', 'concluded-reason'];
    const kamin = ['kamin-title', 'kamin-resolution', 'kamin-resolution-text'];
    expect(canariesIn(archive)).toEqual(sorted([...HELD.chairOffice, ...stored, ...kamin]));
    for (const reader of Object.keys(HELD) as Reader[])
      if (reader !== 'chairOffice')
        expect(await exportTerm(personOf(reader), 22)).toEqual({ ok: false, error: 'NOT_PERMITTED' });
  });
});

describe('once the external minutes are published and an outcome was put right since', () => {
  let before: unknown;
  beforeAll(async () => {
    const { office } = bed.cast;
    await done(publishMinutes(office, { editionId: published }));
    before = await externalPrint(PUBLIC, 22);
    expect((await resolutionPage(PUBLIC, 22, '4.1'))?.corrections).toEqual([]);
    const rejected = stated('REJECTED', { counts: { yes: 7, no: 9, abstain: 0 } });
    await recorded(recordNow(db(), office, '4.1', rejected, canary('late-correction-reason')));
    await drainOutbox();
  });

  it.each(OUTSIDE)('%s finds what was published, and that something was put right', async (reader) => {
    const answers = await everyRead(personOf(reader));
    const names = reader === 'administration' ? ['recorder'] : [];
    expect(canariesIn(answers)).toEqual(sorted([...PUBLISHED, ...names]));
    expect(JSON.stringify(answers).match(CONFIDENTIAL)).toBeNull();
    expect(await externalPrint(personOf(reader), 22)).toEqual(before);
    const page = await resolutionPage(personOf(reader), 22, '4.1');
    expect(page).toMatchObject({ outcome: 'REJECTED', published: true });
    expect(page?.corrections.map(({ reason }) => reason)).toEqual([null]);
  });

  it('members find why', async () => {
    for (const reader of Object.keys(HELD) as Reader[]) {
      if (OUTSIDE.some((one) => one === reader)) continue;
      const found = canariesIn(await everyRead(personOf(reader)));
      expect(found).toEqual(sorted([...HELD[reader], 'late-correction-reason']));
    }
  }, 30_000);

  it.each(['docx', 'odt', 'pdf'] as const)(
    'no file holds more than was published, in its text or beside it: %s',
    async (format) => {
      const minutes = await externalPrint(PUBLIC, 22);
      const resolution = await resolutionPrint(PUBLIC, 22, '4.1');
      if (!minutes || !resolution) throw new Error('not published');
      const words = async (model: DocumentModel) => wordsOfFile(await renderDocument(model, format), format);
      const external = await words(externalMinutesDocument(minutes.minutes, minutes.prose));
      expect(canariesIn(external)).toEqual(sorted(PUBLISHED));
      const alone = await words(resolutionDocument(resolution));
      expect(canariesIn(alone)).toEqual(sorted(PUBLISHED.slice(1)));
      for (const text of [external, alone])
        expect(text).not.toMatch(/vertraulich|Enthaltung|\d+ (?:Ja|Nein)\b/);
    },
  );

  it.each(['docx', 'odt', 'pdf'] as const)(
    'the file of an Umlaufverfahren holds no answer: %s',
    async (format) => {
      for (const [reference, fields] of [
        ['01/2031', ['running-cover-note']],
        ['02/2031', []],
      ] as const) {
        const print = await circularPrint(bed.people.chairOffice, reference);
        if (!print) throw new Error('no Umlaufverfahren');
        const file = await renderDocument(circularDocument(print), format);
        expect(canariesIn(await wordsOfFile(file, format))).toEqual(fields);
      }
    },
  );
});
