import type { MinutesResolution } from '@/lib/domain/minutes';
import { bullets, clause, clauses, paragraphs } from '../text';
import { resolution } from './resolution';

/** Sections 5 to 7: numbers, titles, applicants, outcomes and counts of Ziffern are facts; the texts are sample texts. */
export const LANGUAGE_AND_WORK_RESOLUTIONS_18: MinutesResolution[] = [
  resolution(
    '5.1',
    'MAJORITY',
    'Rahmenbedingungen für Lehrkräfte und Kursträger substantiell verbessern – das Integrationskurssystem zukunftsfest gestalten',
    'BW BE BB HB HH MV NI NW RP SL SN ST SH TH',
    clauses(
      'Die IntMK begrüßt, dass mehr Menschen an den Kursen teilnehmen dürfen.',
      'Sie fordert den Bund auf, die Kurse auskömmlich auszustatten.',
      'Sie appelliert an den Bund, feste Anstellungen der Lehrkräfte zu fördern.',
      'Sie bittet den Bund zu prüfen, wie mehr Lehrkräfte zugelassen werden können.',
      'Sie fordert kostendeckende Sätze für die Träger.',
      'Sie bittet den Bund, die Kinderbeaufsichtigung neben den Kursen weiter zu finanzieren.',
    ),
  ),
  resolution(
    '5.2',
    'UNANIMOUS',
    'Erhöhung der Bundesmittel für Erstorientierungskurse',
    'all',
    clauses(
      'Die IntMK begrüßt, dass das BMI die Erstorientierungskurse weiterführt.',
      'Sie hält sie neben den Integrationskursen für notwendig.',
      'Sie fordert den Bund auf, die Mittel für diese Kurse zu erhöhen.',
    ),
  ),
  resolution(
    '5.3',
    'UNANIMOUS',
    'Sprachmittlung im sozialen Bereich',
    'BE BB HB NI RP TH',
    clauses(
      'Die IntMK begrüßt die Absicht, Sprachmittlung bei Behandlungen gesetzlich zu regeln.',
      'Sie hält eine Regelung auch außerhalb des Gesundheitswesens für nötig.',
      'Sie bittet den Bund, die Kosten in allen Sozialleistungen zu tragen.',
      'Die Geschäftsstelle wird gebeten, den Beschluss der JFMK, der KMK, der ASMK und der GMK mitzuteilen.',
    ),
  ),
  resolution(
    '5.4',
    'MAJORITY',
    'Mehrsprachigkeit wertschätzen und nutzen',
    'BE HB NW RP TH',
    clauses(
      'Die IntMK möchte die Vielfalt der Sprachen sichtbarer machen.',
      'Behörden sollen Auskünfte nach und nach in mehreren Sprachen anbieten.',
      'Die Länder prüfen, wie sie Sprachkenntnisse ihrer Beschäftigten besser nutzen können.',
      'Die IntMK fordert den Bund auf, sie dabei zu unterstützen.',
    ),
  ),
  resolution(
    '6.1',
    'MAJORITY',
    'Gleicher Zugang zu Integrationsleistungen für alle Geflüchteten',
    'BE BB HB HH NI MV RP ST SH TH',
    paragraphs([
      'Die IntMK sieht in der schnellen Aufnahme der Menschen aus der Ukraine ein gutes Beispiel.',
      'Leistungen zur Integration sollen allen Geflüchteten früh offenstehen.',
      'Die IntMK bittet die Bundesregierung zu prüfen, wie der Zugang dazu vereinheitlicht werden kann.',
    ]),
  ),
  resolution(
    '6.2',
    'MAJORITY',
    'Aufhebung der gesetzlich verankerten Arbeitsverbote',
    'BE BB HB HH SH TH',
    clauses(
      'Die IntMK hält Arbeitsverbote angesichts fehlender Arbeitskräfte für überholt.',
      'Sie bittet die Bundesregierung, die Verbote bald abzuschaffen.',
    ),
  ),
  resolution(
    '6.3',
    'MAJORITY',
    'Zuwanderung über ein (Hochschul-)Studium stärken',
    'BW',
    clauses(
      'Die IntMK appelliert an den Bund, Visa für Studierende rechtzeitig zu erteilen.',
      'Sie begrüßt, dass Studierende leichter arbeiten dürfen sollen.',
      'Sie bittet den Bund zu prüfen, ob nach dem Studium mehr Zeit für die Arbeitssuche gewährt werden kann.',
      'Sie fordert den Bund auf, die Studienförderung bei einem Fachwechsel nach der Flucht zu öffnen.',
      'Sie bittet den Bund, die Betreuungsprogramme der Hochschulen zu verstetigen.',
    ),
  ),
  resolution(
    '6.4',
    'MAJORITY',
    'Verlängerung Aufenthaltserlaubnis § 24 Aufenthaltsgesetz (AufenthG)',
    'HH MV NI RP SN TH',
    [
      ...paragraphs(['Die IntMK bittet die Bundesregierung,']),
      ...bullets([
        'sich in Brüssel für eine Verlängerung des vorübergehenden Schutzes bis zum 4. März 2025 zu verwenden;',
        'auf eine längere Höchstdauer dieses Schutzes hinzuwirken;',
        'zu prüfen, welche Aufenthaltstitel danach in Frage kommen.',
      ]),
    ],
  ),
  resolution(
    '7.1',
    'MAJORITY',
    'Willkommensstrukturen für internationale Fachkräfte schaffen',
    'BE BB HB HH HE NI NW RP SL SN ST',
    [
      clause(1, 'Die IntMK versteht Vielfalt auch als wirtschaftliche Stärke.'),
      clause(2, 'Sie sieht den Mangel an Fachkräften mit Sorge.'),
      clause(3, 'Sie fordert alle Beteiligten auf, gute Bedingungen für das Bleiben zu schaffen.'),
      clause(4, 'Integration gelingt vor Ort und im Alltag.'),
      clause(5, 'Die IntMK hält verlässliche Anlaufstellen für erforderlich.'),
      ...paragraphs(
        ['Die Beratung soll auf die Menschen zugehen.', 'Sprachkurse sollen leichter zugänglich werden.'],
        2,
      ),
      clause(6, 'Die Angebote sollen mehrsprachig im Netz zu finden sein.'),
      clause(7, 'Beratung zur Anerkennung soll ausgebaut werden.'),
      clause(8, 'Die Länder setzen sich für Welcome-Center ein, wo es noch keine gibt.'),
      clause(9, 'Regionale Netzwerke sind dafür ein guter Weg.'),
      clause(10, 'Die IntMK begrüßt kommunale Lotsinnen und Lotsen.'),
      clause(11, 'Sie verweist auf gute Erfahrungen von Betrieben mit vielfältigen Belegschaften.'),
      clause(12, 'Sie wirbt für die Charta der Vielfalt.'),
    ],
  ),
  resolution(
    '7.2',
    'MAJORITY',
    'Flächendeckende Anerkennungsberatung und bundesgesetzlichen individuellen Anspruch auf Anerkennungsberatung in den Regelsystemen schaffen; Länder in Anerkennungssachen grundsätzlich beteiligen',
    'HB BE HH MV NI RP SL SN ST TH',
    clauses(
      'Die IntMK stellt fest, dass Beratung die Anerkennung von Abschlüssen beschleunigt.',
      'Sie bittet das BMAS, Beratungsstellen in der Stadt und auf dem Land auszustatten.',
      'Sie bittet den Bund, einen gesetzlichen Anspruch auf diese Beratung zu schaffen.',
      'Sie bittet den Bund, die Länder daran früh zu beteiligen.',
    ),
  ),
  resolution(
    '7.4',
    'UNANIMOUS',
    'Non-formale und informell erworbene Kompetenzen von Drittstaatsangehörigen nutzen – die Berufsankennung optimieren',
    'HB HH NI SL',
    clauses(
      'Die IntMK begrüßt Verfahren, die beruflich erworbenes Können sichtbar machen.',
      'Sie bittet den Bund, dafür gemeinsam mit den Ländern einen dauerhaften Rahmen zu entwickeln.',
    ),
  ),
];
