import { BA, BAMF, BMAS, BMBF, BMFSFJ, BMG, BMI_2018 } from './plan-bodies';
import type { RegisterPhase } from './register';

export const PHASE_TWO: RegisterPhase = {
  title: 'Ankommen erleichtern – Werte vermitteln',
  themes: [
    {
      title: 'Sprachkurse',
      lead: [BMI_2018],
      measures: [
        [
          'Digitaloffensive: Konsolidierung der im Rahmen der Covid-19-Pandemie eingeführten digitalen Formate und Ausbau der digitalen Lernangebote',
          BAMF,
        ],
        [
          'Einführung eines Kurses mit langsamer Progression im Rahmen des Integrationskurses und Entwicklung eines neuen Einstufungstests unter andrem zur frühzeitigen Identifizierung von Langsamlernenden',
          BAMF,
        ],
        ['Förderungen von informellen Sprachangeboten: Modellprojekt "SwaF Verein(t) - Gemeinsam Wir"', BAMF],
        ['Entwicklung und Einführung innovativer Zertifikatsprüfungen für die Berufssprachkurse', BAMF],
      ],
    },
    {
      title: 'Beratung',
      lead: [BMI_2018],
      measures: [
        [
          'Entwicklung und Aufbau einer Denkwerkstatt zur Online-Beratung im Rahmen des Projektes "Dig.it"',
          BMFSFJ,
          'BAG Evangelische Jugendsozialarbeit',
          'Servicebüro Jugendmigrationsdienste',
        ],
        ['mbeon – Online-Beratung als Regelangebot', BAMF],
        [
          'Modellprojekt mit dem Verband für Interkulturelle Wohlfahrtspflege, Empowerment und Diversity (VIW) zur Erprobung lokaler Kooperationsformate von MBE und Migrantenorganisationen',
          BAMF,
        ],
        ['Ausbau und Vernetzung der Beratungsangebote von Bund und Länder', BAMF],
      ],
    },
    {
      title: 'Anerkennung von Abschlüssen',
      lead: [BMBF],
      measures: [
        [
          'Anerkennungszuschuss',
          'Forschungsinstitut Betriebliche Bildung (Förderung durch das Bundesministerium für Bildung und Forschung)',
        ],
        ['Runder Tisch Anerkennung', BMBF, 'Bundesinstitut für Berufsbildung'],
        [
          'Zentrale Servicestelle Berufsanerkennung',
          BMAS,
          BA,
          'Bundesministerium für Bildung und Forschung (Finanzierung)',
        ],
        ['Prozesskette zur Einwanderung', BMG],
      ],
    },
    {
      title: 'Bildung und Ausbildung',
      lead: [BMBF],
      measures: [
        ['Bund-Länder-Initiative: "Bildung durch Sprache und Schrift (BiSS)"', BMBF],
        [
          'Neue Förderperiode der Bund-Länderinitiative „Abschluss und Anschluss – Bildungsketten bis zum Ausbildungsabschluss“',
          BMBF,
        ],
        ['Fortsetzung der DAAD-Hochschulprogramme für Flüchtlinge', BMBF],
        ['Neues Dialogformat auf Bundesebene „Integration durch Bildung“', BMBF],
      ],
    },
  ],
};
