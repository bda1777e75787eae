import { beforeEach, describe, expect, it } from 'vitest';
import { verifyAuditChain } from '@/lib/db/audit';
import { bodiesInCharge } from '@/lib/db/bodies-in-charge';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { refusal } from '../agenda/testing/agenda-bed';
import { inDays, today } from '../dispatch/testing/dispatch-bed';
import { done, greenListCast, type GreenListCast } from '../green-list/testing/green-list-bed';
import { addBody } from './add-body';
import { correctBody } from './correct-body';
import { endBody } from './end-body';
import { renameBody } from './rename-body';

const db = testDatabase({ fresh: 'test', from: SAMPLES });
let cast: GreenListCast;
beforeEach(async () => {
  cast = await greenListCast(db());
});

const DETAILS = {
  ...{ kind: 'MINISTRY' as const, salutation: null, postalAddress: 'Musterstraße 1\n10115 Berlin' },
  email: 'poststelle@stelle.example',
};
const body = (code: string) =>
  db().body.findUniqueOrThrow({
    where: { code },
    include: { names: { orderBy: { validFrom: { sort: 'asc', nulls: 'first' } } }, successor: true },
  });
const seen = async (code: string) => ({ code, version: (await body(code)).version });

describe('a body of the directory', () => {
  it('is added under a code of its own', async () => {
    const added = { ...DETAILS, code: 'BMDS', name: 'Ministerium für Digitales', validFrom: '2025-05-06' };
    expect(await done(addBody(cast.office, added))).toEqual({ code: 'BMDS' });
    expect(await body('BMDS')).toMatchObject({ name: 'Ministerium für Digitales', ...DETAILS });
    expect(refusal(await addBody(cast.office, { ...added, name: 'Anders' }))).toBe('BODY_CODE_TAKEN');
    expect(await verifyAuditChain(db())).toMatchObject({ intact: true });
  });

  it('is corrected: a slip in its name is mended where that name stands', async () => {
    const changed = { ...(await seen('BMI')), ...DETAILS, name: 'Bundesministerium des Innern (BMI)' };
    await done(correctBody(cast.administration, changed));
    const bmi = await body('BMI');
    expect(bmi).toMatchObject({ name: 'Bundesministerium des Innern (BMI)', ...DETAILS });
    expect(bmi.names.map(({ name }) => name)).toEqual([
      'Bundesministerium des Innern, für Bau und Heimat',
      'Bundesministerium des Innern und für Heimat',
      'Bundesministerium des Innern (BMI)',
    ]);
    expect(refusal(await correctBody(cast.office, changed))).toBe('CHANGED_MEANWHILE');
  });

  it('is renamed from a day on and keeps the name until then', async () => {
    const renaming = { ...(await seen('BMAS')), name: 'Ministerium für Arbeit', from: today() };
    await done(renameBody(cast.office, renaming));
    const bmas = await body('BMAS');
    expect(bmas.name).toBe('Ministerium für Arbeit');
    expect(bmas.names.map(({ name, validFrom, validUntil }) => [name, validFrom, validUntil])).toEqual([
      ['Bundesministerium für Arbeit und Soziales', null, new Date(inDays(-1))],
      ['Ministerium für Arbeit', new Date(today()), null],
    ]);
    const next = { ...(await seen('BMAS')), name: 'Noch anders' };
    expect(refusal(await renameBody(cast.office, { ...next, from: inDays(1) }))).toBe('BODY_RENAMED_AHEAD');
    expect(refusal(await renameBody(cast.office, { ...next, from: today() }))).toBe('BODY_NAME_OVERLAPS');
  });

  it('ends, and its successor may answer for it', async () => {
    const ending = { ...(await seen('BMZ')), lastDay: inDays(-1), successor: 'BMAS' };
    await done(endBody(cast.office, ending));
    expect((await body('BMZ')).successor?.code).toBe('BMAS');
    expect(await bodiesInCharge(db(), ['BMZ', 'BMI'], today())).toEqual(['BMZ', 'BMAS', 'BMI']);
    expect(await bodiesInCharge(db(), ['BMZ'], inDays(-1))).toEqual(['BMZ']);
    const circle = { ...(await seen('BMAS')), lastDay: today(), successor: 'BMZ' };
    expect(refusal(await endBody(cast.office, circle))).toBe('SUCCESSOR_CIRCLE');
    expect(refusal(await endBody(cast.office, { ...circle, successor: 'BMAS' }))).toBe('SUCCESSOR_CIRCLE');
    expect(refusal(await endBody(cast.office, { ...circle, successor: 'NIEMAND' }))).toBe('NOT_FOUND');
    await done(endBody(cast.office, { ...(await seen('BMZ')), lastDay: null, successor: 'BMAS' }));
    expect(await body('BMZ')).toMatchObject({ validUntil: null, successor: null });
  });

  it('is changed by the offices of a chair and the administration alone', async () => {
    const command = { code: 'BMI', version: 0 };
    const readers: Actor[] = [cast.by, cast.byEditor, cast.bund, cast.group, PUBLIC];
    for (const actor of readers) {
      const verbs = [
        addBody(actor, { ...DETAILS, code: 'NEU', name: 'Neu', validFrom: null }),
        correctBody(actor, { ...command, ...DETAILS, name: 'Neu' }),
        renameBody(actor, { ...command, name: 'Neu', from: today() }),
        endBody(actor, { ...command, lastDay: today(), successor: null }),
      ];
      for (const verb of verbs) expect(refusal(await verb)).toBe('NOT_PERMITTED');
    }
    const nobody = { code: 'NIEMAND', version: 0 };
    expect(refusal(await endBody(cast.office, { ...nobody, lastDay: null, successor: null }))).toBe(
      'NOT_FOUND',
    );
  });

  it('is changed by no office whose term was closed while it waited, by the administration at any time', async () => {
    const bmi = await seen('BMI');
    const chairs = [...cast.office.chairs];
    await db().conference.updateMany({ where: { number: { in: chairs } }, data: { status: 'CLOSED' } });
    const added = { ...DETAILS, code: 'NEU', name: 'Neu', validFrom: null };
    const corrected = { ...bmi, ...DETAILS, name: 'Neu' };
    expect(refusal(await addBody(cast.office, added))).toBe('NOT_PERMITTED');
    expect(refusal(await correctBody(cast.office, corrected))).toBe('NOT_PERMITTED');
    await done(addBody(cast.administration, added));
    await done(correctBody(cast.administration, corrected));
  });
});
