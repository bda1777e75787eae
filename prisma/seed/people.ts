import type { Prisma, Role } from '@/lib/db/generated/client';
import type { StateCode } from '@/lib/domain/federal-state';

interface SamplePerson {
  email: string;
  salutation: 'Frau' | 'Herr';
  title?: string;
  name: string;
  office: string;
  role: Role;
  state?: StateCode;
  /** Code of the body. */
  body?: string;
  /** Name of the working group. */
  group?: string;
}

export const MONITORING_GROUP = 'Indikatorenentwicklung und Monitoring';

/** Invented people, one or more for every role; they exist in the Vorführbetrieb only. */
export const SAMPLE_PEOPLE: SamplePerson[] = [
  person(
    'marlene.osthoff',
    'rp',
    'Frau',
    'Dr.',
    'Marlene Osthoff',
    'Leiterin der Geschäftsstelle',
    'OFFICE',
    'RP',
  ),
  person('jannis.kreuder', 'rp', 'Herr', '', 'Jannis Kreuder', 'Geschäftsstelle', 'OFFICE', 'RP'),
  person(
    'greta.siepmann',
    'nw',
    'Frau',
    '',
    'Greta Siepmann',
    'Geschäftsstelle der 21. IntMK',
    'OFFICE',
    'NW',
  ),
  person(
    'birte.wallroth',
    'he',
    'Frau',
    'Dr.',
    'Birte Wallroth',
    'Geschäftsstelle der 18. IntMK',
    'OFFICE',
    'HE',
  ),
  person(
    'paula.hemmerling',
    'sl',
    'Frau',
    '',
    'Paula Hemmerling',
    'Geschäftsstelle der 23. IntMK',
    'OFFICE',
    'SL',
  ),
  person('tilda.harmsen', 'hh', 'Frau', '', 'Tilda Harmsen', 'Referentin', 'STATE_EDITOR', 'HH'),
  person('ole.brinkama', 'hh', 'Herr', 'Dr.', 'Ole Brinkama', 'Abteilungsleiter', 'STATE_APPROVER', 'HH'),
  person('wiebke.lund', 'sh', 'Frau', '', 'Wiebke Lund', 'Referentin', 'STATE_EDITOR', 'SH'),
  person('henning.tadsen', 'sh', 'Herr', '', 'Henning Tadsen', 'Abteilungsleiter', 'STATE_APPROVER', 'SH'),
  person('yusuf.lindemann', 'rp', 'Herr', '', 'Yusuf Lindemann', 'Abteilungsleiter', 'STATE_APPROVER', 'RP'),
  person('korbinian.haslacher', 'by', 'Herr', '', 'Korbinian Haslacher', 'Referent', 'STATE_EDITOR', 'BY'),
  person(
    'veronika.aigner',
    'by',
    'Frau',
    '',
    'Veronika Aigner',
    'Abteilungsleiterin',
    'STATE_APPROVER',
    'BY',
  ),
  person('selin.hartwich', 'be', 'Frau', '', 'Selin Hartwich', 'Abteilungsleiterin', 'STATE_APPROVER', 'BE'),
  person(
    'annegret.volz-hain',
    'he',
    'Frau',
    '',
    'Annegret Volz-Hain',
    'Abteilungsleiterin',
    'STATE_APPROVER',
    'HE',
  ),
  person('emre.sieglar', 'nw', 'Herr', '', 'Emre Sieglar', 'Gruppenleiter', 'STATE_APPROVER', 'NW'),
  person('anselm.zschopke', 'sn', 'Herr', '', 'Anselm Zschopke', 'Referatsleiter', 'STATE_APPROVER', 'SN'),
  {
    ...person(
      'nadja.rehbein',
      'lag',
      'Frau',
      'Dr.',
      'Nadja Rehbein',
      'Statistikerin',
      'WORKING_GROUP_MEMBER',
    ),
    group: MONITORING_GROUP,
  },
  {
    ...person('corvin.dahlhoff', 'bmi', 'Herr', '', 'Corvin Dahlhoff', 'Referatsleiter', 'FEDERAL_GUEST'),
    body: 'BMI',
  },
  {
    ...person('ines.rohwedel', 'bamf', 'Frau', '', 'Ines Rohwedel', 'Referatsleiterin', 'FEDERAL_GUEST'),
    body: 'BAMF',
  },
  person('thea.sandvoss', 'betrieb', 'Frau', '', 'Thea Sandvoß', 'Administration', 'ADMINISTRATION'),
];

/** Creates the sample people with their roles; bodies and working groups stand already. */
export async function seedPeople(db: Prisma.TransactionClient): Promise<void> {
  for (const { email, salutation, title, name, office, role, state, body, group } of SAMPLE_PEOPLE) {
    await db.person.create({
      data: {
        ...{ email, salutation, title: title ?? null, name, office, sample: true },
        roles: {
          create: {
            role,
            ...(state ? { state: { connect: { code: state } } } : {}),
            ...(body ? { body: { connect: { code: body } } } : {}),
            ...(group ? { workingGroup: { connect: { name: group } } } : {}),
          },
        },
      },
    });
  }
}

function person(
  mailbox: string,
  domain: string,
  salutation: 'Frau' | 'Herr',
  title: string,
  name: string,
  office: string,
  role: Role,
  state?: StateCode,
): SamplePerson {
  // .example belongs to nobody (RFC 2606), so that no mail of a demonstration reaches a person.
  const email = `${mailbox}@${domain}.example`;
  return { email, salutation, name, office, role, ...(title ? { title } : {}), ...(state ? { state } : {}) };
}
