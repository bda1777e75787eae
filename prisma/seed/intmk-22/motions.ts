import type { MotionKind, MotionStatus } from '@/lib/db/generated/enums';
import type { BlockKind } from '@/lib/domain/text-block';

/** A draft's block: a stable id, no number, for Ziffern are counted when shown (ARCHITECTURE §3). */
interface DraftBlock {
  id: string;
  kind: BlockKind;
  level: number;
  text: string;
}

interface SampleVersion {
  on: string;
  blocks: DraftBlock[];
  rationale: string;
}

export interface SampleMotion {
  kind: MotionKind;
  status: MotionStatus;
  title: string;
  policyField: string;
  /** Notation of `applicantList`; the first is the initiator. */
  applicants: string;
  /** Länder invited and not yet in: pending unless "?" (asked back) or "-" (declined) follows. */
  invited?: string;
  /** Länder whose signature holds for the latest version; the other applicants signed the one before. */
  signedLatest?: string;
  versions: SampleVersion[];
  withdrawnBy?: 'BE';
  /** What its Themenanmeldung says; left out: it began as a draft. */
  topic?: string;
  group?: string;
}

/** Motions for the 22. IntMK in every stage; every word of them is invented. */
export const MOTIONS_22: SampleMotion[] = [
  {
    kind: 'LEAD_MOTION',
    status: 'ON_AGENDA',
    title: 'Leitantrag: Ankommen gelingt vor Ort',
    policyField: 'PARTICIPATION',
    applicants: 'RP+ HH NI',
    invited: 'BW BY BE SN',
    signedLatest: 'RP HH NI',
    versions: [
      version('2026-09-14', 'Der Leitantrag bündelt die Schwerpunkte des Vorsitzjahres.', [
        'Die IntMK würdigt, was Städte, Gemeinden und Landkreise für das Ankommen leisten.',
        'Sie bittet den Bund, die Kommunen an der Planung neuer Programme zu beteiligen.',
        'Die Länder setzen sich dafür ein, Förderverfahren zu vereinfachen.',
      ]),
    ],
  },
  {
    kind: 'MOTION',
    status: 'CO_SIGNING',
    title: 'Sprachkurse mit Kinderbetreuung verlässlich finanzieren',
    policyField: 'LANGUAGE',
    applicants: 'HH+ HB* SH',
    invited: 'BE SN? BY-',
    signedLatest: 'HH HB',
    versions: [
      version('2026-09-28', 'Viele Eltern kleiner Kinder finden keinen Kursplatz mit Betreuung.', [
        'Die IntMK stellt fest, dass fehlende Kinderbetreuung der häufigste Grund für abgebrochene Sprachkurse ist.',
        'Sie bittet das BMI zu prüfen, ob die Betreuung Teil der Kursförderung werden kann.',
      ]),
      version('2026-11-05', 'Viele Eltern kleiner Kinder finden keinen Kursplatz mit Betreuung.', [
        'Die IntMK stellt fest, dass fehlende Kinderbetreuung ein häufiger Grund für abgebrochene Sprachkurse ist.',
        'Sie bittet das BMI zu prüfen, ob die Betreuung dauerhaft Teil der Kursförderung werden kann.',
        'Sie bittet um einen Bericht zur 23. IntMK.',
      ]),
    ],
  },
  {
    kind: 'MOTION',
    status: 'REGISTERED',
    title: 'Anerkennungsverfahren bundesweit digital führen',
    policyField: 'WORK',
    applicants: 'NW+ HE SL TH*',
    signedLatest: 'NW HE SL TH',
    versions: [
      version('2026-09-07', 'Unterlagen werden heute bei vielen Stellen mehrfach eingereicht.', [
        'Die IntMK fordert den Bund auf, ein gemeinsames Portal für Anträge auf Anerkennung bereitzustellen.',
        'Die Länder prüfen, wie sie ihre Stellen daran anschließen.',
      ]),
    ],
  },
  {
    kind: 'MOTION',
    status: 'REGISTERED',
    title: 'Stellungnahme der IntMK zur Förderung der Migrationsberatung',
    policyField: 'PARTICIPATION',
    applicants: 'NI+ HB RP',
    signedLatest: 'NI HB RP',
    versions: [
      version('2026-10-12', 'Die Mittel für das kommende Jahr werden vor der Hauptkonferenz beraten.', [
        'Die IntMK betont, dass Beratungsstellen für Zugewanderte verlässliche Mittel brauchen.',
        'Sie bittet den Bund, die Förderung der Migrationsberatung auf dem bisherigen Stand fortzuführen.',
      ]),
    ],
  },
  {
    kind: 'MOTION',
    status: 'DRAFT',
    title: 'Mehrsprachige Verwaltung: ein gemeinsamer Leitfaden',
    policyField: 'LANGUAGE',
    applicants: 'HH+',
    versions: [
      version('2026-11-12', 'Noch ohne Abstimmung mit anderen Ländern.', [
        'Die IntMK beauftragt eine Arbeitsgruppe, einen Leitfaden für Auskünfte in mehreren Sprachen zu erarbeiten.',
      ]),
    ],
  },
  {
    kind: 'MOTION',
    status: 'TOPIC',
    title: 'Ehrenamt in der Integration entlasten',
    policyField: 'PARTICIPATION',
    applicants: 'SN+',
    topic: 'Vereine und Initiativen berichten von steigendem Aufwand für Nachweise und Abrechnungen.',
    versions: [],
  },
  {
    kind: 'MOTION',
    status: 'ON_AGENDA',
    title: 'Frühe Sprachbildung für zugewanderte Kinder',
    policyField: 'LANGUAGE',
    applicants: 'BY+ BW* SN',
    signedLatest: 'BY BW SN',
    versions: [
      version('2026-08-31', 'Kinder, die spät zuwandern, erreichen die bestehenden Angebote oft nicht.', [
        'Die IntMK bittet die JFMK und die KMK, Angebote vor und nach der Einschulung aufeinander abzustimmen.',
        'Sie bittet den Bund, das Programm zur Sprachbildung fortzuführen.',
      ]),
    ],
  },
  {
    kind: 'REPORT',
    status: 'ON_AGENDA',
    title: 'Bericht der LAG „Indikatorenentwicklung und Monitoring“',
    policyField: 'MONITORING',
    applicants: 'HE+',
    group: 'Indikatorenentwicklung und Monitoring',
    signedLatest: 'HE',
    versions: [
      version('2026-10-01', 'Turnusmäßiger Bericht.', [
        'Die IntMK nimmt den Bericht zur Kenntnis.',
        'Sie beauftragt die LAG, der 24. IntMK erneut zu berichten.',
      ]),
    ],
  },
  {
    kind: 'MOTION',
    status: 'ON_AGENDA',
    title: 'Einbürgerungsbehörden personell stärken',
    policyField: 'CITIZENSHIP',
    applicants: 'BE+ HB* RP SH',
    invited: 'HH',
    signedLatest: 'BE HB RP SH',
    versions: [
      version('2026-09-21', 'Die Zahl der Anträge ist stark gestiegen.', [
        'Die IntMK stellt fest, dass Verfahren in vielen Ländern länger als ein Jahr dauern.',
        'Die Länder setzen sich dafür ein, gemeinsame Schulungen anzubieten.',
      ]),
    ],
  },
  {
    kind: 'MOTION',
    status: 'WITHDRAWN',
    title: 'Wohnraum für Familien nach der Erstaufnahme',
    policyField: 'PARTICIPATION',
    applicants: 'BE+ HB',
    signedLatest: 'BE HB',
    withdrawnBy: 'BE',
    versions: [
      version('2026-09-02', 'Familien warten lange auf eine Wohnung.', [
        'Die IntMK bittet den Bund, Wohnraum für Familien gesondert zu fördern.',
      ]),
    ],
  },
  {
    kind: 'KAMIN_THEME',
    status: 'ON_AGENDA',
    title: 'Fachkräfte halten',
    policyField: 'WORK',
    applicants: 'RP+',
    versions: [],
  },
];

function version(on: string, rationale: string, clauses: string[]): SampleVersion {
  return {
    on,
    rationale,
    blocks: clauses.map((text, index) => ({ id: `z${index + 1}`, kind: 'CLAUSE', level: 1, text })),
  };
}
