import { parentAgendaNumber } from '@/lib/domain/agenda-number';
import { STATE_CODES } from '@/lib/domain/federal-state';
import type { AgendaKind, MinutesAgendaEntry } from '@/lib/domain/minutes';
import { applicantList } from '../applicant-list';

type Reason = Partial<
  Pick<MinutesAgendaEntry, 'greenList' | 'status' | 'withdrawnBy' | 'mergedInto' | 'circular'>
>;
const GREEN_LIST: Reason = { greenList: true };

/** The agenda of the 18. Hauptkonferenz as it was printed: numbers, titles, applicants and what became of the items. */
export const AGENDA_18: MinutesAgendaEntry[] = [
  entry('FORMAL', 'A', 'Genehmigung der Tagesordnung', ''),
  entry('FORMAL', 'B', 'Bericht des Bundes', ''),
  entry('FORMAL', 'C', 'Grüne Liste', ''),
  entry('SECTION', '1', 'Berichte der AGs, Erfolgskontrolle', ''),
  entry('ITEM', '1.1', 'Bericht vom 2. Geflüchtetengipfel und dem Follow-Up-Prozess', 'HE'),
  entry(
    'ITEM',
    '1.2',
    'Fortführung der BLAG „Ebenen übergreifende Kooperation im Politikfeld Integration“',
    'all',
  ),
  entry(
    'ITEM',
    '1.3',
    'Bericht der LAG „Menschen mit Migrationsgeschichte fördern“',
    'BB BE HH* HE MV',
    GREEN_LIST,
  ),
  entry(
    'ITEM',
    '1.4',
    '7. Bericht der LAG „Indikatorenentwicklung und Monitoring“ zum Integrationsmonitoring der Länder',
    'HE',
    GREEN_LIST,
  ),
  entry('ITEM', '1.5', 'Verstetigung des Bund-Länder-Integrationsbarometers', 'HE* HH', GREEN_LIST),
  entry('ITEM', '1.6', 'Erfolgskontrolle', 'HE'),
  entry('ITEM', '2', 'Leitantrag: Menschen.Leben.Vielfalt.', 'all'),
  entry(
    'ITEM',
    '3',
    'Entschließungsantrag: Schutzsuchende aus der Ukraine und anderen Kriegs- und Krisengebieten durch gemeinsame Anstrengung von Bund, Ländern und Kommunen unterstützen',
    'all',
  ),
  entry('SECTION', '4', 'Integration, Teilhabe und gesellschaftlicher Zusammenhalt', ''),
  entry(
    'ITEM',
    '4.1',
    'Angemessene Beteiligung des Bundes an den Aufwendungen der Länder und Kommunen für Integrationsmaßnahmen',
    'BW* BY* BB MV NI NW+ RP* SL SN',
    { status: 'DECIDED_BY_CIRCULAR', circular: '01/2023' },
  ),
  entry(
    'ITEM',
    '4.2',
    'Modifizierung der Wohnsitzauflage in Regionen mit stark angespanntem Wohnungsmarkt',
    'BE+ HH*',
    { status: 'WITHDRAWN', withdrawnBy: 'BE' },
  ),
  entry('ITEM', '4.3', 'Finanzierung der Migrationsberatung für Erwachsene (MBE)', 'all'),
  entry(
    'ITEM',
    '4.4',
    'Für eine Härtefallregelung zur Einbürgerung bei Volljährigkeit bei in Deutschland geborenen und aufgewachsenen Personen mit ungeklärter Identität und Staatsangehörigkeit',
    'BE* HB* HH MV NI NW RP SH+ TH',
  ),
  entry('ITEM', '4.5', 'Familiennachzug erleichtern, Integration ermöglichen', 'BE* HB+ HH RP ST TH*'),
  entry(
    'ITEM',
    '4.6',
    'Unterstützung von entwicklungspolitisch tätigen Migrant*innenorganisationen bei der Bildungs- und Informationsarbeit im Inland',
    'BW* HB NI',
  ),
  entry(
    'ITEM',
    '4.7',
    'Schutz von LSBTIQ*-Geflüchteten stärken und gesellschaftliche Anerkennung fördern',
    'BW BB BE HB HH HE MV NW* RP SL ST SH',
  ),
  entry('ITEM', '4.8', 'Integration schutzsuchender Romnja und Roma unterstützen', 'BW+ BE* HB MV* RP SH TH'),
  entry('ITEM', '4.9', '30 Jahre Solinger Brandanschlag: Gedenken und Mahnung', 'all'),
  entry('SECTION', '5', 'Sprachförderung', ''),
  entry(
    'ITEM',
    '5.1',
    'Rahmenbedingungen für Lehrkräfte und Kursträger substantiell verbessern – das Integrationskurssystem zukunftsfest gestalten',
    'BW* BE BB HB HH* MV NI* NW* RP* SL+ SN ST SH* TH',
  ),
  entry('ITEM', '5.2', 'Erhöhung der Bundesmittel für Erstorientierungskurse', 'all'),
  entry('ITEM', '5.3', 'Sprachmittlung im sozialen Bereich', 'BE BB HB NI* RP+ TH'),
  entry('ITEM', '5.4', 'Mehrsprachigkeit wertschätzen und nutzen', 'BE HB NW* RP TH'),
  entry('SECTION', '6', 'Migration und Aufenthalt', ''),
  entry(
    'ITEM',
    '6.1',
    'Gleicher Zugang zu Integrationsleistungen für alle Geflüchteten',
    'BE* BB HB HH NI* MV RP ST SH TH',
  ),
  entry('ITEM', '6.2', 'Aufhebung der gesetzlich verankerten Arbeitsverbote', 'BE BB HB HH SH TH*'),
  entry('ITEM', '6.3', 'Zuwanderung über ein (Hochschul-)Studium stärken', 'BW'),
  entry(
    'ITEM',
    '6.4',
    'Verlängerung Aufenthaltserlaubnis § 24 Aufenthaltsgesetz (AufenthG)',
    'HH MV NI RP SN* TH*',
  ),
  entry('SECTION', '7', 'Arbeit und Ausbildung', ''),
  entry(
    'ITEM',
    '7.1',
    'Willkommensstrukturen für internationale Fachkräfte schaffen',
    'BE BB HB HH HE+ NI NW RP SL SN* ST',
  ),
  entry(
    'ITEM',
    '7.2',
    'Flächendeckende Anerkennungsberatung und bundesgesetzlichen individuellen Anspruch auf Anerkennungsberatung in den Regelsystemen schaffen; Länder in Anerkennungssachen grundsätzlich beteiligen',
    'HB BE HH+ MV NI RP SL SN ST TH*',
  ),
  entry(
    'ITEM',
    '7.3',
    'Schaffung eines bundesgesetzlichen Anspruchs auf Anerkennungsberatung: Anerkennungsberatung länderübergreifend sicherstellen, Länder bei der Weiterentwicklung beteiligen',
    'HH',
    { status: 'MERGED', mergedInto: '7.2' },
  ),
  entry(
    'ITEM',
    '7.4',
    'Non-formale und informell erworbene Kompetenzen von Drittstaatsangehörigen nutzen – die Berufsanerkennung optimieren',
    'HB HH* NI SL+',
    GREEN_LIST,
  ),
  entry('SECTION', '8', 'Themen für das Kamingespräch', ''),
  entry(
    'KAMIN',
    '8.1',
    'Künftige Themenschwerpunkte der BLAG „Ebenen übergreifende Kooperation im Politikfeld Integration“',
    'HE',
  ),
  entry(
    'KAMIN',
    '8.2',
    'Erfahrungsaustausch zu den integrationspolitischen Aspekten bei der Umsetzung des Chancen-Aufenthaltsrechts',
    'HE',
  ),
  entry('KAMIN', '8.3', 'Einbürgerungen', 'NW'),
  entry('KAMIN', '8.4', 'Arbeitsmarktintegration', 'NW'),
  entry('ITEM', '9', 'Verschiedenes', ''),
];

function entry(
  kind: AgendaKind,
  number: string,
  title: string,
  applicants: string,
  reason: Reason = {},
): MinutesAgendaEntry {
  const allStates = applicants === 'all';
  return {
    number,
    parent: parentAgendaNumber(number),
    title,
    kind,
    greenList: false,
    allStates,
    applicants: allStates
      ? STATE_CODES.map((state) => ({ state, role: 'CO' as const }))
      : applicantList(applicants),
    status: 'OPEN',
    withdrawnBy: null,
    mergedInto: null,
    circular: null,
    ...reason,
  };
}
