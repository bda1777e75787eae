import { beforeAll, describe, expect, it } from 'vitest';
import { internalMinutesDocument } from '@/lib/documents/internal-minutes-document';
import { printExternalMinutes, renderDocument } from '@/lib/documents/render-document';
import { contentHash } from '@/lib/db/content-hash';
import { testDatabase } from '@/lib/db/testing/test-database';
import { STATE_CODES } from '@/lib/domain/federal-state';
import { parseMinutes } from '@/lib/minutes-import/parse-minutes';
import { wordsOfFile } from '@/lib/minutes-import/readers/fixtures/words-of-file';
import { readSourceFile } from '@/lib/minutes-import/readers/read-source-file';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { done, type GreenListCast } from '@/lib/use-cases/green-list/testing/green-list-bed';
import { proposeCorrection } from '@/lib/use-cases/minutes/propose-correction';
import { publishMinutes } from '@/lib/use-cases/minutes/publish-minutes';
import {
  acknowledgeAll,
  closeNow,
  freezeNow,
  recordedSitting,
  settleAll,
  started,
  writeAt,
} from '@/lib/use-cases/minutes/testing/minutes-bed';
import { itemNow, recorded, recordNow, stated } from '@/lib/use-cases/session/testing/session-bed';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { conferencePage } from './conference-page';
import { externalPrint } from './external-minutes';
import { minutesCorrectionsPage } from './minutes-corrections-page';
import { minutesEditionPrint } from './minutes-edition-print';
import { minutesEditorPage } from './minutes-editor-page';
import { minutesPage } from './minutes-page';
import { resolutionPage } from './resolution-page';

/** Stands in a confidential field; the word behind it tells which one leaked. */
const canary = (field: string) => `Kanarienvogel-${field}`;
const db = testDatabase({ from: SAMPLES });
let cast: GreenListCast;

beforeAll(async () => {
  cast = await recordedSitting(db());
  await plant();
  await closeNow(db(), cast.office);
  const internal = await started(cast.office, 'INTERNAL');
  await done(writeAt(db(), cast.office, internal, 'item:2', canary('course')));
  await done(writeAt(db(), cast.office, internal, 'item:5.1', canary('kamin-course')));
  const external = await started(cast.office, 'EXTERNAL');
  await done(writeAt(db(), cast.office, external, 'opening', 'Eröffnet wurde TOP 2 um zehn Uhr.'));
  for (const id of [internal, external]) {
    await settleAll(db(), cast.office, id);
    await done(freezeNow(db(), cast.office, id));
  }
  const wish = { editionId: internal, state: 'HH' as const, place: 'general' };
  await done(proposeCorrection(cast.hh, { ...wish, proposal: canary('correction') }));
  await acknowledgeAll(db(), cast.office);
  await done(publishMinutes(cast.office, { editionId: external }));
}, 60_000);

/** A canary in every confidential field of the sitting. */
async function plant(): Promise<void> {
  const votes = Object.fromEntries(STATE_CODES.map((state) => [state, state === 'SL' ? 'NO' : 'YES']));
  await recorded(recordNow(db(), cast.office, '4.1', stated('MAJORITY', { votes })));
  await recorded(
    recordNow(db(), cast.office, '4.1', stated('MAJORITY', { votes }), canary('correction-reason')),
  );
  const { id } = await itemNow(db(), '4.1');
  const kamin = await itemNow(db(), '5.1');
  await db().agendaNote.createMany({
    data: [
      { agendaItemId: id, text: canary('note') },
      { agendaItemId: kamin.id, text: canary('kamin-note') },
    ],
  });
  const statement = { agendaItemId: id, states: ['BY' as const], submittedAt: new Date() };
  await db().statement.createMany({
    data: [
      { ...statement, text: canary('internal-statement'), visibility: 'INTERNAL' },
      { ...statement, text: 'Bayern erklärt etwas öffentlich.', visibility: 'EXTERNAL' },
    ],
  });
}

/** Everything that reading the minutes gives this person. */
async function everyRead(actor: Actor): Promise<string> {
  return JSON.stringify([
    ...[
      await externalPrint(actor, 22),
      await minutesPage(actor, 22),
      await minutesCorrectionsPage(actor, 22),
    ],
    ...[await minutesEditorPage(actor, 22, 'intern'), await minutesEditorPage(actor, 22, 'extern')],
    ...[await resolutionPage(actor, 22, '4.1'), await conferencePage(actor, 22)],
    ...[await minutesEditionPrint(actor, 22, 'intern', 1), await minutesEditionPrint(actor, 22, 'extern', 1)],
  ]);
}

async function found(actor: Actor): Promise<string[]> {
  const words = (await everyRead(actor)).match(/Kanarienvogel-[a-z-]+/g) ?? [];
  return [...new Set(words.map((word) => word.replace('Kanarienvogel-', '')))].sort();
}

const MEMBER = ['correction', 'correction-reason', 'course', 'internal-statement'];
const NOTES = ['kamin-course', 'kamin-note', 'note'];

describe('what is confidential in minutes', () => {
  it('is found by those who may read it, notes by the office and the Freigaben alone', async () => {
    expect(await found(cast.office)).toEqual([...MEMBER, ...NOTES].sort());
    expect(await found(cast.by)).toEqual([...MEMBER, ...NOTES].sort());
    expect(await found(cast.byEditor)).toEqual([...MEMBER].sort());
    expect(await found(cast.formerOffice)).toEqual([...MEMBER].sort());
  });

  it('is found by nobody else', async () => {
    for (const actor of [PUBLIC, cast.bund, cast.group, cast.administration]) {
      expect(await found(actor)).toEqual([]);
      const text = await everyRead(actor);
      expect(text).toContain('Bayern erklärt etwas öffentlich.');
      expect(text).not.toMatch(/"(?:votes|yes|presence|decisions|notes|absent)"/);
    }
  });

  it.each(['docx', 'odt', 'pdf'] as const)('is in no external file: %s', async (format) => {
    const print = await externalPrint(PUBLIC, 22);
    if (!print) throw new Error('not published');
    const file = await printExternalMinutes(print.minutes, format, { prose: print.prose });
    const text = await wordsOfFile(file, format);
    expect(text).toContain('Bayern erklärt etwas öffentlich.');
    expect(text).not.toMatch(/Kanarienvogel|vertraulich|Enthaltung|15 Ja/);
  });

  it.each(['docx', 'odt', 'pdf'] as const)(
    'stands in the internal file, on whose pages it says so: %s',
    async (format) => {
      const print = await minutesEditionPrint(cast.office, 22, 'intern', 1);
      if (print?.audience !== 'INTERNAL') throw new Error('no internal minutes');
      const model = internalMinutesDocument(print.content, print.mark);
      expect(model.runningHeader.left).toContain('vertraulich');
      const text = await wordsOfFile(await renderDocument(model, format), format);
      for (const field of [...MEMBER.slice(1), ...NOTES]) expect(text).toContain(canary(field));
      expect(text).toContain('Saarland');
      const other = await minutesEditionPrint(cast.byEditor, 22, 'intern', 1);
      if (other?.audience !== 'INTERNAL') throw new Error('no internal minutes');
      const file = await renderDocument(internalMinutesDocument(other.content, other.mark), format);
      for (const field of NOTES) expect(await wordsOfFile(file, format)).not.toContain(canary(field));
    },
  );
});

describe('published minutes', () => {
  it('are exactly what was frozen, and read back as the record says', async () => {
    const row = await db().minutesEdition.findFirstOrThrow({ where: { audience: 'EXTERNAL' } });
    expect(row.hash).toBe(contentHash(row.content));
    const print = await externalPrint(PUBLIC, 22);
    if (!print) throw new Error('not published');
    const file = await printExternalMinutes(print.minutes, 'docx', { prose: print.prose });
    const source = await readSourceFile(file, 'niederschrift.docx');
    if (!source.ok) throw new Error(source.error);
    expect(parseMinutes(source.value).minutes).toEqual(print.minutes);
  });

  it('stay as they were when the record is corrected', async () => {
    const before = await externalPrint(PUBLIC, 22);
    await recorded(recordNow(db(), cast.office, '2', stated('REJECTED'), 'Verlesen.'));
    expect(await externalPrint(PUBLIC, 22)).toEqual(before);
  });
});
