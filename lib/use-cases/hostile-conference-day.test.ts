import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { hashOfEverything } from '@/lib/db/testing/whole-database';
import type { RefusalCode } from '@/lib/domain/refusal';
import { refusalMessage } from '@/lib/i18n/refusals';
import { PUBLIC } from '@/lib/policy/actor';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { answerCircular } from './circular/answer-circular';
import { answerOf, conclusionOf, started as startedCircular, WAITING } from './circular/testing/circular-bed';
import { concludeCircular } from './circular/conclude-circular';
import { done, type GreenListCast } from './green-list/testing/green-list-bed';
import { editPassage } from './minutes/edit-passage';
import { proposeCorrection } from './minutes/propose-correction';
import { closeNow, recordedSitting, started } from './minutes/testing/minutes-bed';
import { addNote } from './session/add-note';
import { changeWording } from './session/change-wording';
import { itemNow, refusalOf, send, stated } from './session/testing/session-bed';
import { announceStatement } from './statements/announce-statement';
import { submitStatement } from './statements/submit-statement';

const db = testDatabase({ from: SAMPLES });
const NOWHERE = '018f0000-0000-7000-8000-000000000001';
let cast: GreenListCast;
let itemId: string;
let foreignId: string;
let statementId: string;
let circularId: string;
let editionId: string;

beforeAll(async () => {
  cast = await recordedSitting(db());
  ({ id: itemId } = await itemNow(db(), '4.1'));
  const foreign = { number: '4.1', meeting: { conference: { number: 18 } } };
  ({ id: foreignId } = await db().agendaItem.findFirstOrThrow({ where: foreign }));
  statementId = await done(announceStatement(cast.office, { itemId, states: ['BY'], dueOn: '2099-12-31' }));
  ({ id: circularId } = await startedCircular(db(), cast.office, WAITING));
  editionId = await started(cast.office, 'INTERNAL');
});

const outcome = (of: string, seenDecisionId: string | null = null) => ({
  ...{ kind: 'RECORD_OUTCOME' as const, itemId: of, stated: stated('UNANIMOUS') },
  ...{ seenDecisionId, correctionReason: null },
});
const merged = (into: string) => ({
  ...outcome(itemId),
  stated: stated('MERGED', { mergedIntoId: into }),
});
const wording = (of: string, resolution: string, seenChanges = 0) =>
  changeWording(cast.office, {
    ...{ conferenceNumber: 22, itemId: of, title: 'Titel', resolution, seenChanges },
  });
const words = { visibility: 'EXTERNAL' as const, version: 0 };

type Attack = [string, () => Promise<RefusalCode | null>, RefusalCode];
const codeOf = async (result: Promise<{ ok: boolean; error?: unknown }>) => {
  const { ok, error } = await result;
  return ok ? null : (error as RefusalCode);
};

const ATTACKS: Attack[] = [
  [
    'an outcome of an item of another conference',
    () => refusalOf(send(cast.office, outcome(foreignId))),
    'NOT_FOUND',
  ],
  ['an outcome of nothing', () => refusalOf(send(cast.office, outcome(NOWHERE))), 'NOT_FOUND'],
  [
    'an outcome by an old page',
    () => refusalOf(send(cast.office, outcome(itemId, NOWHERE))),
    'DECIDED_MEANWHILE',
  ],
  [
    'merging into another conference',
    () => refusalOf(send(cast.office, merged(foreignId))),
    'MERGE_TARGET_CLOSED',
  ],
  ['merging into itself', () => refusalOf(send(cast.office, merged(itemId))), 'MERGE_TARGET_CLOSED'],
  ['a wording for another conference', () => codeOf(wording(foreignId, '1. x')), 'NOT_FOUND'],
  ['a wording on an old page', () => codeOf(wording(itemId, '1. x', 7)), 'CHANGED_MEANWHILE'],
  ['two megabytes', () => codeOf(wording(itemId, `1. ${'x'.repeat(2_000_000)}`)), 'TEXT_TOO_LONG'],
  ['HTML', () => codeOf(wording(itemId, '1. <script>x</script>')), 'TEXT_WITH_MARKUP'],
  [
    'a note by a Land',
    () => codeOf(addNote(cast.by, { conferenceNumber: 22, itemId, text: 'x' })),
    'NOT_PERMITTED',
  ],
  [
    'a note on another conference’s item',
    () => codeOf(addNote(cast.office, { conferenceNumber: 22, itemId: foreignId, text: 'x' })),
    'NOT_FOUND',
  ],
  [
    'a statement of another Land',
    () => codeOf(announceStatement(cast.hh, { itemId, states: ['BE'] })),
    'NOT_PERMITTED',
  ],
  [
    'a statement by the public',
    () => codeOf(announceStatement(PUBLIC, { itemId, states: ['BE'] })),
    'NOT_FOUND',
  ],
  [
    'words for another Land’s statement',
    () => codeOf(submitStatement(cast.hh, { statementId, text: 'x', ...words })),
    'NOT_PERMITTED',
  ],
  [
    'HTML as a statement',
    () => codeOf(submitStatement(cast.by, { statementId, text: '<b>x</b>', ...words })),
    'TEXT_WITH_MARKUP',
  ],
  [
    'a vote of another Land in an Umlaufverfahren',
    async () => codeOf(answerCircular(cast.hh, await answerOf(db(), circularId, 'BY'))),
    'NOT_PERMITTED',
  ],
  [
    'a vote by a Bearbeitung',
    async () => codeOf(answerCircular(cast.byEditor, await answerOf(db(), circularId, 'BY'))),
    'NOT_PERMITTED',
  ],
  [
    'a vote on what is no id',
    async () =>
      codeOf(
        answerCircular(cast.by, { ...(await answerOf(db(), circularId, 'BY')), procedureId: '__proto__' }),
      ),
    'NOT_FOUND',
  ],
  [
    'a result by an office that is not in the chair',
    async () => codeOf(concludeCircular(cast.formerOffice, await conclusionOf(db(), circularId))),
    'NOT_PERMITTED',
  ],
  [
    'a passage by a Land, of a draft that it may not know',
    () => codeOf(editPassage(cast.by, { editionId, place: 'opening', text: 'x', seen: 'x' })),
    'NOT_FOUND',
  ],
  [
    'a correction of a draft',
    () => codeOf(proposeCorrection(cast.by, { editionId, state: 'BY', place: 'opening', proposal: 'x' })),
    'NOT_FOUND',
  ],
];

describe('is refused with a German sentence, and nothing changes:', () => {
  it.each(ATTACKS)('%s', async (_, attack, code) => {
    const before = await hashOfEverything(db());
    expect(await attack()).toBe(code);
    expect(refusalMessage(code)).toMatch(/^[A-ZÄÖÜ„].*[.]$/);
    expect(await hashOfEverything(db())).toBe(before);
  });

  it('whatever is recorded or changed once the sitting is closed, without a reason', async () => {
    await closeNow(db(), cast.office);
    const before = await hashOfEverything(db());
    expect(await refusalOf(send(cast.office, outcome(itemId)))).toBe('SESSION_CLOSED');
    expect(await codeOf(wording(itemId, '1. x'))).toBe('SESSION_NOT_RUNNING');
    expect(await hashOfEverything(db())).toBe(before);
  });
});
