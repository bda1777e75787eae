import type { MinutesResolution } from '@/lib/domain/minutes';
import { bullets, clause, clauses, paragraphs } from '../text';
import { resolution } from './resolution';

/** Section 4: numbers, titles, applicants, outcomes and counts of Ziffern are facts; the texts are sample texts. */
export const PARTICIPATION_RESOLUTIONS_18: MinutesResolution[] = [
  {
    ...resolution(
      '4.1',
      'UNANIMOUS',
      'Angemessene Beteiligung des Bundes an den Aufwendungen der Länder und Kommunen für Integrationsmaßnahmen',
      'BW BY BB HE MV NI NW RP SL SN',
      clauses(
        'Die IntMK begrüßt, dass der Bund Gespräche über eine dauerhafte Finanzierung zugesagt hat.',
        'Sie nimmt zur Kenntnis, dass die angebotene Pauschale die Ausgaben nicht deckt.',
        'Sie appelliert an die Bundesregierung, sich dauerhaft und planbar zu beteiligen.',
      ),
    ),
    circular: '01/2023',
    decidedOn: '2023-03-29',
  },
  resolution(
    '4.3',
    'UNANIMOUS',
    'Finanzierung der Migrationsberatung für Erwachsene (MBE)',
    'all',
    clauses(
      'Die IntMK unterstreicht den Wert einer frühen und unabhängigen Beratung.',
      'Sie hält die vorgesehenen Mittel für zu niedrig.',
      'Sie fordert den Bund auf, die Beratung mehrjährig zu fördern.',
    ),
  ),
  resolution(
    '4.4',
    'MAJORITY',
    'Für eine Härtefallregelung zur Einbürgerung bei Volljährigkeit bei in Deutschland geborenen und aufgewachsenen Personen mit ungeklärter Identität und Staatsangehörigkeit',
    'BE HB HH MV NI NW RP ST SH TH',
    clauses(
      'Die IntMK stellt fest, dass fehlende Papiere der Eltern jungen Erwachsenen den Weg zur Einbürgerung versperren können.',
      'Sie bittet das BMI zu prüfen, ob für diese Gruppe eine Regelung für Härtefälle geschaffen werden kann.',
    ),
  ),
  resolution('4.5', 'MAJORITY', 'Familiennachzug erleichtern, Integration ermöglichen', 'BE HB HH RP ST TH', [
    clause(1, 'Die IntMK betont, dass das Zusammenleben in der Familie die Integration fördert.'),
    clause(2, 'Sie bittet die Bundesregierung, die angekündigten Erleichterungen bald umzusetzen.'),
    ...paragraphs(['Dazu gehören kürzere Wartezeiten bei den Auslandsvertretungen.'], 2),
    ...paragraphs([
      'Sie bittet den Bund zu prüfen, in welchen Fällen auf Sprachnachweise vor der Einreise verzichtet werden kann.',
    ]),
  ]),
  resolution(
    '4.6',
    'UNANIMOUS',
    'Unterstützung von entwicklungspolitisch tätigen Migrantinnenorganisationen bei der Bildungs- und Informationsarbeit im In- und Ausland',
    'BW HB NI',
    clauses(
      'Die IntMK würdigt das Engagement der Vereine und Verbände.',
      'Sie spricht sich dafür aus, dieses Engagement sichtbarer zu machen.',
      'Die Vereine sollen bei ihrer Professionalisierung unterstützt werden.',
      'Die IntMK bittet Bund und Länder, ihre Förderprogramme aufeinander abzustimmen.',
      'Sie bittet den Bund zu prüfen, ob das BMZ ein eigenes Programm für die Bildungsarbeit auflegen kann.',
    ),
  ),
  resolution(
    '4.7',
    'MAJORITY',
    'Schutz von LSBTIQ*-Geflüchteten stärken und gesellschaftliche Anerkennung fördern',
    'BW BB BE HB HH HE MV NW RP SL ST SH',
    clauses(
      'Die IntMK stellt einen besonderen Schutzbedarf queerer Geflüchteter fest.',
      'Sie appelliert an Bund und Länder, diesen Bedarf früh zu erkennen.',
      'Unterkunft und Beratung sollen darauf eingerichtet sein.',
      'Die IntMK begrüßt, dass die Verfahren auf Bundesebene überprüft werden.',
      'Sie versteht Akzeptanz als dauerhafte Aufgabe der Demokratieförderung.',
    ),
  ),
  resolution(
    '4.8',
    'UNANIMOUS',
    'Integration schutzsuchender Romnja und Roma unterstützen',
    'BW BE HB MV RP SH TH',
    [
      clause(1, 'Die IntMK sieht einen gewachsenen Hilfebedarf.'),
      clause(2, 'Angebote von Bund und Ländern sollen darauf eingehen.'),
      clause(3, 'Die IntMK regt eine Zusammenarbeit der Länder an, um'),
      ...bullets(
        [
          'mehr über die Lage zu erfahren,',
          'Lösungen gemeinsam zu entwickeln,',
          'gute Beispiele bekannt zu machen und',
          'vorhandenes Fachwissen zu nutzen.',
        ],
        2,
      ),
      clause(4, 'Selbstorganisationen sollen dabei mitwirken.'),
    ],
  ),
  resolution(
    '4.9',
    'UNANIMOUS',
    '30 Jahre Solinger Brandanschlag: Gedenken und Mahnung',
    'all',
    clauses(
      'Die IntMK gedenkt der Opfer des Anschlags vom 29. Mai 1993.',
      'Ihr Mitgefühl gilt den Angehörigen.',
      'Sie versteht das Gedenken als Verpflichtung.',
      'Die Länder setzen sich dafür ein, dass Betroffene rassistischer Gewalt Beratung finden.',
    ),
  ),
];
