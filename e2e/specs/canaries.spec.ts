import { ANSWERED } from '@/lib/policy/testing/secrets-of-the-follow-up';
import { IN_PREPARATION } from '@/lib/policy/testing/secrets-of-the-preparation';
import { HELD } from '@/lib/policy/testing/secrets-of-the-sitting';
import { routes } from '@/lib/routes';
import type { PersonKey } from '../people';
import { crawl, found } from '../support/crawl';
import { laySecrets, startProgram } from '../support/own-program';
import { expect, test } from '../support/test';

/** `npm run canaries` asks as everybody and for more pages of a kind; the tests leave out who sees as little as others. */
const THOROUGH = Boolean(process.env.E2E_CANARIES);
const OF_A_KIND = THOROUGH ? 3 : 1;

interface Reader {
  /** Left out: the public. */
  person?: PersonKey;
  /** The canaries that may be found. */
  fields: readonly string[];
  /** Asks in the thorough run alone. */
  thorough?: boolean;
}

/** Who knows most comes first: whatever shows them a canary, the others ask for too. */
const HALVES = {
  vorbereitung: [
    { person: 'office', fields: IN_PREPARATION.chairOffice },
    { person: 'editor', fields: IN_PREPARATION.hamburg },
    { person: 'approverSh', fields: IN_PREPARATION.invited, thorough: true },
    { person: 'approverBy', fields: IN_PREPARATION.uninvitedApprover },
    { person: 'federalGuest', fields: IN_PREPARATION.bund, thorough: true },
    { person: 'groupMember', fields: IN_PREPARATION.otherGroup, thorough: true },
    { person: 'administration', fields: IN_PREPARATION.administration, thorough: true },
    { fields: [] },
  ],
  sitzung: [
    { person: 'office', fields: [...HELD.chairOffice, ...ANSWERED.office] },
    { person: 'previousOffice', fields: [...HELD.otherOffice, ...ANSWERED.office], thorough: true },
    { person: 'approverBy', fields: [...HELD.ownApprover, ...ANSWERED.member], thorough: true },
    { person: 'approverBe', fields: [...HELD.otherApprover, ...ANSWERED.member] },
    { person: 'editor', fields: [...HELD.objectingEditor, ...ANSWERED.member], thorough: true },
    { person: 'federalGuest', fields: [...HELD.bund, ...ANSWERED.addressee] },
    { person: 'groupMember', fields: [...HELD.group, ...ANSWERED.group], thorough: true },
    {
      person: 'administration',
      fields: [...HELD.administration, ...ANSWERED.administration],
      thorough: true,
    },
    { fields: [...HELD.public, ...ANSWERED.public] },
  ],
} satisfies Record<string, Reader[]>;
/** Addresses that no link names. */
const DATA = [routes.sessionState(22), routes.sessionState(22, 'beamer'), routes.sessionDesk(22)];

for (const half of ['vorbereitung', 'sitzung'] as const)
  test(`Keine Seite zeigt jemandem, was er nicht wissen darf: ${half}`, async ({ pageOf, request }) => {
    test.setTimeout(THOROUGH ? 1_800_000 : 480_000);
    const address = test.info().project.use.baseURL ?? '';
    const environment = { PORT: new URL(address).port, DATABASE_URL: '', NEXTAUTH_URL: address };
    const program = await startProgram(environment, await laySecrets(half));
    try {
      expect(program.exitCode, program.complained()).toBeNull();
      const telling = new Set<string>();
      for (const { person, fields, thorough = false } of HALVES[half]) {
        if (thorough && !THOROUGH) continue;
        const asked = person ? (await pageOf(person)).context().request : request;
        const finds = await crawl(asked, [routes.home(), ...DATA, ...telling], OF_A_KIND);
        // A comparison of texts takes words apart; a part of a canary counts as those that begin with it.
        const tooMuch = found(finds).filter((part) => !fields.some((field) => field.startsWith(part)));
        expect(tooMuch, `${half}, ${person ?? 'die Öffentlichkeit'}`).toEqual([]);
        for (const [page, canaries] of finds) if (canaries.length > 0) telling.add(page);
      }
      expect(telling.size, 'Seiten, die jemandem einen Kanarienvogel zeigen').toBeGreaterThan(20);
    } finally {
      await program.stop();
    }
  });
