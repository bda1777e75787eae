import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHAIR_PERMISSIONS, MOTION_PERMISSIONS, PLAIN_PERMISSIONS } from '@/lib/policy/permission';

/** Reads the sources: each verb asks who may carry it out, and the table knows no right that nobody asks for. */
const root = path.resolve(import.meta.dirname, '../..');

/** Loaders that ask for the permission themselves, or for the one that they are called with. */
const LOADERS =
  /\b(?:loadMotion|loadMotionForState|loadAgenda|loadAgendaItem|loadSitting|loadSittingWithItem|loadListableItem|loadCircular|loadConference|loadMeeting|loadDeadline|loadStatement|loadStatementForState|loadMinutesEdition|loadMinutesDraft|loadOpenDraft|loadBody|loadDispatch|loadDispatchDraft|loadDispatchConference|changeOwnFilter|loadDemand|confirmSuggestion|loadManagedDemand|loadManagedEntry|findManagedDemand|loadFollowedDemand|assessWithin|remarkWithin|loadLink|loadWorkingGroup)\(/;
const ASKS = /\bcan\(\s*\w+,/;
/** Verbs that are another verb with fixed words. */
const HANDS_ON = /\b(?:settleComment|savePersonalDraft|sendDispatches)\(actor,/;

/** Verbs that may be carried out without a right from the table, and why. */
const WITHOUT_PERMISSION: Record<string, string> = {
  'calendar-feeds/open-calendar-feed':
    'the secret in the address is the key; what it opens is read as its owner',
  'calendar-feeds/revoke-calendar-feed': 'of one’s own alone: the row is looked for by the person',
  'motions/discard-personal-draft': 'of one’s own alone: the row is looked for by the person',
  'notifications/mark-all-read': 'of one’s own alone: the rows are looked for by the person',
  'notifications/open-notification': 'of one’s own alone: the row is looked for by the person',
  'own-settings/change-mail-rhythm': 'of one’s own alone',
  'people/create-first-administrator-link': 'the program itself, while there is no administration',
  'people/record-sign-in': 'the end of every way to sign in',
  'people/redeem-one-time-link': 'the secret in the link is the key',
  'people/sign-in-as-sample-person': 'begins a session; in the Vorführbetrieb alone',
  'people/sign-in-with-password': 'begins a session',
  'people/sign-out': 'of one’s own session alone',
};

function sources(folder: string): { name: string; text: string }[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.ts$|(^|\/)(testing|generated)\//.test(name))
    .map((name) => ({ name: name.replace(/\.tsx?$/, ''), text: read(path.join(folder, name)) }));
}

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** Names that an action, a route or the sign-in of the program imports from the use cases: the verbs. */
function commandedFromOutside(): Set<string> {
  const outside = [...sources('app'), ...sources('lib/auth'), ...sources('lib/forms'), ...sources('lib/cli')];
  const imported = outside.flatMap(({ text }) =>
    [...text.matchAll(/import (?!type)[^;]*? from '@\/lib\/use-cases\/([^']+)'/g)].map(
      ([, name = '']) => name,
    ),
  );
  return new Set(imported);
}

const VERBS = sources('lib/use-cases').filter(({ name, text }) => {
  const verb = name
    .split('/')
    .at(-1)
    ?.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return (
    new RegExp(`export (?:async )?function ${verb ?? ''}\\b`).test(text) && commandedFromOutside().has(name)
  );
});

describe('every verb', () => {
  it('is found', () => {
    expect(VERBS.length).toBeGreaterThan(70);
  });

  it('asks who may carry it out, or is among the few that need not', () => {
    const silent = VERBS.filter(
      ({ text }) => !ASKS.test(text) && !LOADERS.test(text) && !HANDS_ON.test(text),
    );
    expect(silent.map(({ name }) => name).sort()).toEqual(Object.keys(WITHOUT_PERMISSION).sort());
  });

  it('that touches what is one person’s alone looks for it by that person', () => {
    const own = Object.entries(WITHOUT_PERMISSION).filter(([, why]) => why.startsWith('of one’s own'));
    for (const [name] of own) expect(read(`lib/use-cases/${name}.ts`), name).toMatch(/personId|session/i);
  });

  it('reaches its rows through loaders that ask', () => {
    for (const file of ['motions/load-motion', 'agenda/load-agenda', 'conferences/load-conference'])
      expect(read(`lib/use-cases/${file}.ts`), file).toMatch(/can\(actor, permission, /);
    expect(read('lib/use-cases/green-list/load-listable-item.ts')).toMatch(ASKS);
    expect(read('lib/use-cases/session/load-sitting.ts')).toMatch(ASKS);
    expect(read('lib/use-cases/circular/load-circular.ts')).toMatch(ASKS);
    expect(read('lib/use-cases/dispatch/load-dispatch.ts')).toMatch(ASKS);
    expect(read('lib/use-cases/follow-up/load-managed-demand.ts')).toMatch(ASKS);
    expect(read('lib/use-cases/follow-up/load-managed-entry.ts')).toMatch(/findManagedDemand\(/);
    expect(read('lib/use-cases/imports/import-draft.ts')).toMatch(ASKS);
    expect(read('lib/use-cases/resolution-links/load-link.ts')).toMatch(ASKS);
    expect(read('lib/use-cases/working-groups/load-working-group.ts')).toMatch(ASKS);
    expect(read('lib/use-cases/minutes/load-minutes-edition.ts')).toMatch(ASKS);
    expect(read('lib/use-cases/demands/load-demand.ts')).toMatch(ASKS);
    expect(read('lib/use-cases/demands/confirm-suggestion.ts')).toMatch(/loadDemand\(/);
    for (const file of ['conferences/load-meeting', 'deadlines/load-deadline'])
      expect(read(`lib/use-cases/${file}.ts`), file).toMatch(/loadConference\(/);
  });
});

describe('every right of the table', () => {
  const EVERYWHERE = ['lib/use-cases', 'lib/read', 'lib/db'].flatMap(sources).map(({ text }) => text);
  const ALL = [
    ...[...PLAIN_PERMISSIONS, ...MOTION_PERMISSIONS, ...CHAIR_PERMISSIONS],
    ...([
      'agenda.readNotes',
      'resolution.read',
      'minutes.readExternal',
      'import.accept',
      'term.export',
    ] as const),
  ];
  /** Rights on what is to come; the table and its test know them already. */
  const ASKED_LATER: string[] = ['administration.manageReference'];

  it.each(ALL)('%s is asked for somewhere', (permission) => {
    const asked = EVERYWHERE.some((text) => text.includes(`'${permission}'`));
    expect(asked).toBe(!ASKED_LATER.includes(permission));
  });
});
