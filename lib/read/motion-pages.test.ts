import { beforeAll, describe, expect, it } from 'vitest';
import { dateColumn } from '@/lib/clock';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { addAttachment } from '@/lib/use-cases/motions/add-attachment';
import { askQuestion } from '@/lib/use-cases/motions/ask-question';
import { coSignMotion } from '@/lib/use-cases/motions/co-sign-motion';
import { createMotion } from '@/lib/use-cases/motions/create-motion';
import { declineInvitation } from '@/lib/use-cases/motions/decline-invitation';
import { inviteStates } from '@/lib/use-cases/motions/invite-states';
import { registerMotion } from '@/lib/use-cases/motions/register-motion';
import {
  done,
  layDraft,
  layMotionBed,
  writeVersion,
  type MotionCast,
} from '@/lib/use-cases/motions/testing/motion-bed';
import { attachmentFile } from './attachment-file';
import { motionHistoryPage } from './motion-history-page';
import { motionPage } from './motion-page';
import { motionsPage } from './motions-page';
import { newMotionPage } from './new-motion-page';
import { topicsPage } from './topics-page';

const db = testDatabase();
let cast: MotionCast;
/** Of Hamburg: co-signed by Schleswig-Holstein, changed since; Sachsen asked, Bayern declined. */
let draft: string;
let attachment: string;
/** Registered with the office. */
let open: string;

beforeAll(async () => {
  cast = await layMotionBed(db());
  draft = await layDraft(cast);
  const states = ['SH', 'SN', 'BY'] as const;
  await done(inviteStates(cast.hh, { motionId: draft, states, message: 'KANARIE-Nachricht' }));
  await done(coSignMotion(cast.sh, { motionId: draft, state: 'SH', versionNumber: 1 }));
  await done(askQuestion(cast.sn, { motionId: draft, state: 'SN', text: 'KANARIE-Frage' }));
  await done(declineInvitation(cast.by, { motionId: draft, state: 'BY', reason: 'KANARIE-Grund' }));
  await writeVersion(cast.hhEditor, draft, 'KANARIE-Ziffer');
  const file = new File([new TextEncoder().encode('%PDF-1.7 KANARIE-Anlage')], 'C:\\x\\Über "uns".exe');
  await done(addAttachment(cast.hhEditor, { motionId: draft, file }));
  attachment = (await db().attachment.findFirstOrThrow()).id;
  open = await layDraft(cast);
  await done(registerMotion(cast.hh, { motionId: open, versionNumber: 1 }));
});

const outsiders = (): Actor[] => [cast.rp, cast.office, cast.bund, cast.administration, cast.member, PUBLIC];

describe('a draft', () => {
  it('is not known to anybody outside, by no page', async () => {
    for (const actor of outsiders()) {
      expect(await motionPage(actor, draft)).toBeNull();
      expect(await motionHistoryPage(actor, draft)).toBeNull();
      expect(await attachmentFile(actor, draft, attachment)).toBeNull();
      expect(JSON.stringify(await motionsPage(actor, {}))).not.toContain(draft);
    }
  });

  it('is known to its circle and to the invited Länder', async () => {
    for (const actor of [cast.hh, cast.hhEditor, cast.sh, cast.sn, cast.snEditor, cast.by]) {
      const page = await motionPage(actor, draft);
      expect(JSON.stringify(page?.text)).toContain('KANARIE-Ziffer');
    }
  });

  it('gives forged addresses nothing', async () => {
    for (const id of ['x', "'; --", '018f0000-0000-7000-8000-000000000001', `${draft} `]) {
      expect(await motionPage(cast.hh, id)).toBeNull();
      expect(await motionHistoryPage(cast.hh, id)).toBeNull();
    }
    expect(await attachmentFile(cast.hh, open, attachment)).toBeNull();
  });

  it('says how each Land stands to it', async () => {
    const circle = (await motionPage(cast.sn, draft))?.circle;
    expect(circle?.standings.map(({ state, standing }) => `${state} ${standing}`).sort()).toEqual([
      ...['BY DECLINED', 'HH COORDINATING', 'SH TO_CONFIRM', 'SN QUESTION'],
    ]);
    expect(circle?.summary).toBe('1 von 16 · koordinierend: Hamburg');
    expect(circle?.waiting).toBe('Schleswig-Holstein hat Fassung 2 noch nicht bestätigt.');
  });
});

describe('what a Land can do about a motion', () => {
  const own = async (actor: Actor, id = draft) => (await motionPage(actor, id))?.own[0];

  it('confirms the changed text, shown from what it signed', async () => {
    const standing = await own(cast.sh);
    expect(standing).toMatchObject({
      standing: 'TO_CONFIRM',
      can: { confirm: true, coSign: false, leave: true },
    });
    expect(standing?.change?.signed).toBe(1);
    expect(JSON.stringify(standing?.change?.before)).not.toContain('KANARIE-Ziffer');
  });

  it('co-signs or answers with Freigabe alone', async () => {
    expect(await own(cast.sn)).toMatchObject({ binds: true, can: { coSign: true, answer: true } });
    expect(await own(cast.snEditor)).toMatchObject({ binds: false, can: { coSign: false, answer: false } });
    expect(await own(cast.by)).toMatchObject({ standing: 'DECLINED', can: { coSign: true, answer: false } });
    expect((await motionPage(cast.office, open))?.own).toEqual([]);
  });

  it('joins a registered motion without invitation', async () => {
    expect(await own(cast.rp, open)).toMatchObject({
      standing: 'OUTSIDE',
      can: { coSign: true, answer: false },
    });
  });

  it('sees the invitation’s words only where they are its own', async () => {
    expect((await own(cast.sn))?.message).toBe('KANARIE-Nachricht');
    expect(JSON.stringify(await motionPage(cast.sh, draft))).not.toContain('KANARIE-Grund');
    const desk = (await motionPage(cast.hh, draft))?.coordination;
    expect(desk?.invitations).toContainEqual({
      ...{ state: 'BY', status: 'DECLINED', answer: 'KANARIE-Grund', revocable: false },
    });
    expect(desk?.questions).toMatchObject([{ state: 'Sachsen', text: 'KANARIE-Frage' }]);
    expect(desk?.unconfirmed).toEqual(['Schleswig-Holstein']);
    expect(desk?.invitable).toContain('BY');
    expect(desk?.successors).toEqual([]);
  });

  it('has the desk of the coordinating Land only there', async () => {
    expect((await motionPage(cast.hhEditor, draft))?.coordination?.can).toMatchObject({
      ...{ invite: true, register: false, withdraw: false, handOver: false },
    });
    expect((await motionPage(cast.hh, open))?.coordination?.can.register).toBe(false);
    for (const actor of [cast.sh, cast.sn, cast.rp]) {
      expect((await motionPage(actor, draft))?.coordination ?? null).toBeNull();
      expect((await motionPage(actor, open))?.coordination).toBeNull();
    }
  });
});

describe('the list of motions', () => {
  const titles = async (actor: Actor, query = {}) =>
    (await motionsPage(actor, query))?.groups.flatMap(({ motions }) => motions.map(({ id }) => id));

  it('holds what the reader may know, by where it stands, and says what it waits for', async () => {
    const page = await motionsPage(cast.sh, {});
    expect(page?.groups.map(({ status, motions }) => [status, motions.map(({ id }) => id)])).toEqual([
      ['CO_SIGNING', [draft]],
      ['REGISTERED', [open]],
    ]);
    expect(page?.groups[0]?.motions[0]).toMatchObject({ own: true, waits: 'confirm' });
    expect(await titles(cast.rp)).toEqual([open]);
    expect(await titles(cast.member)).toEqual([]);
    for (const actor of [cast.bund, cast.administration, PUBLIC])
      expect(await motionsPage(actor, {})).toBeNull();
  });

  it('is filtered by the address; what makes no sense filters nothing', async () => {
    expect(await titles(cast.hh, { status: 'REGISTERED' })).toEqual([open]);
    expect(await titles(cast.hh, { state: 'SH' })).toEqual([draft]);
    expect(await titles(cast.hh, { conference: '21' })).toEqual([]);
    expect(await titles(cast.hh, { words: 'LEICHTE sprache' })).toHaveLength(2);
    expect(await titles(cast.hh, { words: '% \0' })).toEqual([]);
    expect(await titles(cast.hh, { status: 'x', state: '<b>', conference: '22; --' })).toHaveLength(2);
  });
});

describe('topics', () => {
  it('reach the chair’s office as they were sent, and nothing else does', async () => {
    const id = await done(
      createMotion(cast.hhEditor, {
        ...{ conferenceNumber: 22, kind: 'MOTION', title: 'Wie gemeldet', applicant: { state: 'HH' } },
        topic: { summary: 'Worum es geht.' },
      }),
    );
    await writeVersion(cast.hhEditor, id, 'KANARIE-Text');
    await db().motion.update({ where: { id }, data: { title: 'KANARIE-Titel' } });
    const page = await topicsPage(cast.office, 22);
    expect(page?.topics).toMatchObject([
      { title: 'Wie gemeldet', summary: 'Worum es geht.', by: 'Hamburg', late: false, registered: false },
    ]);
    expect(JSON.stringify(page)).not.toContain('KANARIE');
    expect(await motionPage(cast.office, id)).toBeNull();
    expect(await topicsPage({ ...cast.office, chairs: [21] }, 22)).toBeNull();
    for (const actor of [cast.hh, cast.rp, cast.bund, cast.administration, cast.member, PUBLIC])
      expect(await topicsPage(actor, 22)).toBeNull();
  });

  it('are late after their deadline', async () => {
    const { id: conferenceId } = await db().conference.findFirstOrThrow();
    const dueOn = dateColumn('2020-01-01');
    await db().deadline.create({ data: { conferenceId, kind: 'TOPIC_REGISTRATION', dueOn } });
    expect((await topicsPage(cast.office, 22))?.topics.every(({ late }) => late)).toBe(true);
  });
});

describe('the rest', () => {
  it('downloads an attachment under a safe name and its true kind', async () => {
    const file = await attachmentFile(cast.sn, draft, attachment);
    expect(file).toMatchObject({ fileName: 'Über uns.pdf', mediaType: 'application/pdf' });
    expect(Buffer.from(file?.content ?? []).toString()).toContain('KANARIE-Anlage');
  });

  it('tells the history without a word of anybody', async () => {
    const page = await motionHistoryPage(cast.sn, draft);
    const steps = page?.days.flatMap((day) => day.steps) ?? [];
    expect(steps.at(-1)?.sentence).toBe('Hamburg legt den Antrag an (Antrag, 22. IntMK).');
    expect(steps.map(({ sentence }) => sentence)).toContain('Sachsen stellt eine Rückfrage.');
    expect(steps[0]?.by).toBe('STATE_EDITOR HH (Hamburg)');
    expect(JSON.stringify(page)).not.toContain('KANARIE');
  });

  it('offers for a new motion only one’s own Länder and groups, and terms that are open', async () => {
    await db().conference.create({ data: { number: 21, year: 2026, status: 'CLOSED' } });
    expect((await newMotionPage(cast.hhEditor, 22))?.applicants).toEqual([{ value: 'HH', label: 'Hamburg' }]);
    expect((await newMotionPage(cast.member, null))?.applicants).toMatchObject([
      { label: 'LAG „Monitoring“' },
    ]);
    expect((await newMotionPage(cast.hh, 21))?.conferences).toEqual([
      { value: '22', label: '22. IntMK 2027' },
    ]);
    for (const actor of [cast.office, cast.bund, cast.administration, PUBLIC])
      expect(await newMotionPage(actor, 22)).toBeNull();
  });
});
