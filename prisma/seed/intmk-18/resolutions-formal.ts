import type { MinutesResolution } from '@/lib/domain/minutes';
import { bullets, clauses, heading, paragraphs } from '../text';
import { resolution } from './resolution';

/** TOP A to 3: numbers, titles, applicants, outcomes and counts of Ziffern are facts; the texts are sample texts. */
export const FORMAL_RESOLUTIONS_18: MinutesResolution[] = [
  resolution(
    'A',
    'UNANIMOUS',
    'Genehmigung Tagesordnung',
    'HE',
    paragraphs(['Der versandten Tagesordnung wird zugestimmt.']),
  ),
  resolution(
    'B',
    'NOTED',
    'Bericht des Bundes',
    '',
    clauses(
      'Mündlicher Bericht der Integrationsbeauftragten',
      'Mündlicher Bericht des Bundesinnenministeriums',
      'Mündlicher Bericht des Bundesarbeitsministeriums',
      'Mündlicher Bericht der Antidiskriminierungsbeauftragten',
      'Mündlicher Bericht des Bundesamtes',
      'Mündlicher Bericht des Beauftragten gegen Antiziganismus',
    ),
  ),
  resolution('C', 'UNANIMOUS', 'Grüne Liste', '', [
    ...paragraphs(['Über folgende Vorschläge wird nach dem Ergebnis der Vorkonferenz gemeinsam abgestimmt:']),
    ...bullets([
      '1.3 Bericht der LAG „Menschen mit Migrationsgeschichte fördern“ – Antragsteller: Brandenburg, Berlin, Hamburg, Hessen, Mecklenburg-Vorpommern',
      '1.4 7. Bericht der LAG „Indikatorenentwicklung und Monitoring“ zum Integrationsmonitoring der Länder – Antragsteller: Hessen',
      '1.5 Verstetigung des Bund-Länder-Integrationsbarometers – Antragsteller: Hessen, Hamburg',
      '7.4 Non-formale und informell erworbene Kompetenzen von Drittstaatsangehörigen nutzen – die Berufsanerkennung optimieren – Antragsteller: Bremen, Hamburg, Niedersachsen, Saarland',
    ]),
  ]),
  resolution('1.1', 'NOTED', 'Bericht vom 2. Geflüchtetengipfel und dem Follow-up-Prozess', 'HE', []),
  resolution(
    '1.2',
    'UNANIMOUS',
    'Fortführung der Bund-Länder-Arbeitsgruppe „Ebenen übergreifende Kooperation im Politikfeld Integration“',
    'all',
    clauses(
      'Die BLAG setzt ihre Arbeit fort, bis die 20. Legislaturperiode des Bundestages endet.',
      'Den Vorsitz teilen sich das Land mit dem Vorsitz der IntMK und das BMI.',
      'Die kommunalen Spitzenverbände werden zu einzelnen Fragen hinzugezogen.',
    ),
  ),
  resolution(
    '1.3',
    'UNANIMOUS',
    'Bericht der LAG „Menschen mit Migrationsgeschichte nachhaltig fördern“',
    'BB BE HH HE MV',
    paragraphs([
      'Die IntMK hat den schriftlichen Bericht der Arbeitsgruppe erhalten und nimmt Kenntnis davon.',
    ]),
  ),
  resolution(
    '1.4',
    'UNANIMOUS',
    '7. Bericht der LAG „Indikatorenentwicklung und Monitoring“ zum Integrationsmonitoring der Länder',
    'HE',
    clauses(
      'Die IntMK nimmt den siebten Monitoringbericht zur Kenntnis.',
      'Sie dankt allen, die Daten beigetragen haben.',
      'Sie stellt fest, dass amtliche Statistik und Befragungen einander gut ergänzen.',
      'Die IntMK beauftragt die LAG, der 20. IntMK 2025 den nächsten Bericht vorzulegen (der Kostenrahmen wird bis zur Hauptkonferenz noch ergänzt).',
      'Sie bittet die KMK zu prüfen, welche Daten zur Sprachförderung vor der Einschulung bereitgestellt werden können.',
    ),
  ),
  resolution(
    '1.5',
    'UNANIMOUS',
    'Verstetigung des Bund-Länder-Integrationsbarometers',
    'HE HH',
    clauses(
      'Die IntMK nimmt die Ergebnisse der bisherigen Erhebungen zur Kenntnis.',
      'Sie hält Fragen nach Einstellungen und Erfahrungen für einen Gewinn des Monitorings.',
      'Die Länder ersuchen den Bund, sich auch an den kommenden Erhebungen zu beteiligen.',
      'Über die Finanzierung entscheidet die IntMK gesondert.',
    ),
  ),
  resolution(
    '1.6',
    'NOTED',
    'Erfolgskontrolle',
    'HE',
    paragraphs([
      'Der Bericht des Vorsitzlandes zu den Beschlüssen der 17. IntMK liegt vor und wird zur Kenntnis genommen.',
    ]),
  ),
  resolution('2', 'UNANIMOUS', 'Leitantrag: Menschen.Leben.Vielfalt.', 'all', [
    ...paragraphs(['Vielfalt gehört zum Alltag des Landes; die IntMK bekennt sich zu ihr.']),
    heading('Zusammenleben'),
    ...paragraphs(['Niemand soll wegen seiner Herkunft benachteiligt werden.']),
    heading('Teilhabe'),
    ...paragraphs(['Wer hier lebt, soll mitreden und mitgestalten können.']),
    heading('Bildung'),
    ...paragraphs(['Sprache öffnet Schule und Beruf; die Länder setzen sich für verlässliche Angebote ein.']),
    heading('Arbeit'),
    ...paragraphs(['Abschlüsse aus dem Ausland sollen schneller anerkannt werden.']),
  ]),
  resolution(
    '3',
    'UNANIMOUS',
    'Entschließungsantrag: Schutzsuchende aus der Ukraine und anderen Kriegs- und Krisengebieten durch gemeinsame Anstrengung von Bund, Ländern und Kommunen unterstützen',
    'all',
    paragraphs([
      'Die IntMK dankt allen, die Schutzsuchende aufnehmen und begleiten.',
      'Sie bittet den Bund, Länder und Kommunen dabei dauerhaft finanziell zu unterstützen.',
    ]),
  ),
];
