import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Database } from '@/lib/db/client';
import { STATE_CODES, type StateCode } from '@/lib/domain/federal-state';
import type { Actor } from '@/lib/policy/actor';
import { addItem } from '../agenda/add-item';
import { placeMotion } from '../agenda/place-motion';
import { dispatchNow } from '../agenda/testing/dispatch-now';
import { started, voted, WAITING } from '../circular/testing/circular-bed';
import { done, sealed } from '../green-list/testing/green-list-bed';
import { coSignMotion } from '../motions/co-sign-motion';
import { createMotion } from '../motions/create-motion';
import { registerMotion } from '../motions/register-motion';
import { saveTextVersion } from '../motions/save-text-version';
import { sampleActor } from '../motions/testing/text-bed';

/** Section, then its motions: the Land that coordinates, who co-signs, and the title. */
const ADDED: readonly (readonly [string, readonly (readonly [StateCode, readonly StateCode[], string])[]])[] =
  [
    [
      'Arbeit und Anerkennung',
      [
        ['HH', ['SH', 'BE'], 'Anerkennungsverfahren in einer Hand führen'],
        ['BY', ['SN'], 'Pflegekräfte schneller in den Beruf bringen'],
        ['SH', ['HH', 'HE', 'NW'], 'Ausbildung in Teilzeit öffnen'],
        ['BE', [], 'Gründungen durch Zugewanderte begleiten'],
        ['NW', ['HE'], 'Berufssprachkurse verlässlich finanzieren'],
        ['SN', ['BY', 'RP'], 'Hochschulabschlüsse zügig bewerten'],
      ],
    ],
    [
      'Kommunen und Wohnen',
      [
        ['HE', ['NW', 'RP', 'SN'], 'Integrationslotsen dauerhaft fördern'],
        ['RP', ['HE'], 'Begegnungsorte in kleinen Gemeinden erhalten'],
        ['HH', ['BE'], 'Wohnungstausch in Ballungsräumen erleichtern'],
        ['BY', [], 'Ehrenamt in der Aufnahme absichern'],
        ['SH', ['HH'], 'Fahrwege zu Sprachkursen im ländlichen Raum verkürzen'],
        ['BE', ['HH', 'NW'], 'Aufnahmeeinrichtungen familiengerecht gestalten'],
        ['NW', [], 'Kommunale Haushalte bei Integrationskosten entlasten'],
      ],
    ],
    [
      'Demokratie und Zusammenhalt',
      [
        ['SN', ['BE', 'BY', 'HE'], 'Politische Bildung in Integrationskursen stärken'],
        ['HE', [], 'Beratung gegen Diskriminierung flächendeckend anbieten'],
        ['RP', ['SN', 'SH'], 'Vereine von Zugewanderten verlässlich beteiligen'],
        ['HH', [], 'Daten zur Teilhabe vergleichbar erheben'],
        ['BY', ['RP'], 'Wertevermittlung in Erstorientierungskursen'],
        ['SH', [], 'Mehrsprachige Informationen der Verwaltung bündeln'],
        ['BE', ['SH'], 'Frauen im Integrationsprozess gezielt unterstützen'],
        ['NW', ['BY', 'HH'], 'Gedenken an die Opfer rassistischer Gewalt'],
      ],
    ],
  ];
const GREEN_LIST = ['3.1', '4.1', '5.1', '5.3', '6.1', '7.2'];
/** Who has not answered in the Umlaufverfahren yet. */
const SILENT: readonly StateCode[] = ['BY', 'BE'];

/** Who binds a Land in the sample data. */
const APPROVERS = {
  HH: 'ole.brinkama',
  SH: 'henning.tadsen',
  RP: 'yusuf.lindemann',
  BY: 'veronika.aigner',
  BE: 'selin.hartwich',
  HE: 'annegret.volz-hain',
  NW: 'emre.sieglar',
  SN: 'anselm.zschopke',
} satisfies Partial<Record<StateCode, string>>;

/**
 * Brings the sample data's 22. IntMK to the eve of its Hauptkonferenz, by the program's own verbs: over thirty items
 * with their motions, a sealed Grüne Liste, the agenda sent out, an Umlaufverfahren that waits for two Länder.
 */
export async function layConferenceDay(db: Database): Promise<void> {
  const office = await sampleActor(db, 'marlene.osthoff');
  // The sample agenda closes with Kamin themes (5) and "Verschiedenes" (6); what is added stands before them.
  const { id: beforeId } = await db.agendaItem.findFirstOrThrow({
    where: {
      kind: 'SECTION',
      children: { some: { kind: 'KAMIN' } },
      meeting: { conference: { number: 22 } },
    },
    select: { id: true },
  });
  for (const [title, motions] of ADDED) {
    const section = { conferenceNumber: 22, kind: 'SECTION' as const, title, parentId: null, beforeId };
    const { id: parentId } = await done(addItem(office, section));
    for (const [state, others, motion] of motions) {
      const motionId = await registeredMotion(db, state, others, motion);
      await done(placeMotion(office, { motionId, admitLate: true, parentId, beforeId: null }));
    }
  }
  await sealed(db, office, ...GREEN_LIST);
  await dispatchNow(office);
  const { id } = await started(db, office, WAITING);
  await voted(
    db,
    id,
    'YES',
    STATE_CODES.filter((state) => !SILENT.includes(state)),
  );
}

async function registeredMotion(
  db: Database,
  state: StateCode,
  others: readonly StateCode[],
  title: string,
): Promise<string> {
  const coordinator = await approver(db, state);
  const command = { conferenceNumber: 22, kind: 'MOTION' as const, title, applicant: { state }, topic: null };
  const motionId = await done(createMotion(coordinator, command));
  const text = { title, blocks: clausesOn(title), rationale: [] };
  await done(saveTextVersion(coordinator, { motionId, baseNumber: 0, text, editorial: false }));
  const lateReason = 'Der Anlass ergab sich erst nach dem Antragsschluss.';
  await done(registerMotion(coordinator, { motionId, versionNumber: 1, lateReason }));
  for (const other of others)
    await done(coSignMotion(await approver(db, other), { motionId, state: other, versionNumber: 1 }));
  return motionId;
}

function approver(db: Database, state: StateCode): Promise<Actor> {
  const name = Object.entries(APPROVERS).find(([code]) => code === state)?.[1];
  if (name === undefined) throw new Error(`nobody binds ${state} in the sample data`);
  return sampleActor(db, name);
}

function clausesOn(title: string) {
  const words = [
    `Die IntMK hält es für notwendig, das Vorhaben „${title}“ gemeinsam voranzubringen.`,
    'Sie bittet die Bundesregierung, die dafür nötigen Mittel zu prüfen.',
    'Die Länder tauschen sich über ihre Erfahrungen aus und berichten auf der nächsten Konferenz.',
  ];
  return words.map((text) => ({ id: randomUUID(), kind: 'CLAUSE' as const, level: 1, text }));
}
