import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import type { Actor } from '@/lib/policy/actor';
import { draftOf, layImportBed } from '@/lib/use-cases/imports/testing/import-bed';
import { MINUTES_18 } from '@/prisma/seed/intmk-18/minutes';
import { importDraftPage } from './import-draft-page';

const db = testDatabase();
let office: Actor;

beforeAll(async () => {
  office = await layImportBed(db());
});

describe('the proof view', () => {
  it('calls the minutes by the conference that decided', async () => {
    const own = await importDraftPage(office, (await draftOf(MINUTES_18, office)).draftId);
    expect(own).toMatchObject({ conference: '18. IntMK 2023', sisterConference: null });
    const conferenceBody = { code: 'OTHER' as const, name: 'Musterministerkonferenz' };
    const { draftId } = await draftOf(MINUTES_18, office, { conferenceBody });
    expect(await importDraftPage(office, draftId)).toMatchObject({
      conference: '18. Musterministerkonferenz 2023',
      sisterConference: 'Musterministerkonferenz',
    });
  });
});
