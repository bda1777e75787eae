import { BA, BAMF, BBSR, BMAS, BMEL, BMFSFJ, BMI, BMI_2018, INTB } from './plan-bodies';
import type { RegisterPhase } from './register';

export const PHASE_THREE: RegisterPhase = {
  title: 'Eingliederung: Teilhabe ermöglichen – Leistung fordern und fördern',
  themes: [
    {
      title: 'Arbeitsmarkt',
      lead: [BMAS],
      measures: [
        ['Spezielle Auszubildendenkurse im Rahmen der Deutschsprachförderverordnung (DeuFöV)', BAMF],
        ['Ausbau der Zugänglichkeit von Informationsangeboten', BA],
        [
          'Intensivierung des Austausches und der Kooperation zwischen Beratungsstellen und Finanzkontrolle Schwarzarbeit durch institutionalisierte Dialogformate',
          BMAS,
        ],
        [
          'ESF-Programm zur Förderung von Frauen mit Migrationshintergrund (einschließlich geflüchteter Frauen) am Arbeitsmarkt',
          BMAS,
        ],
        [
          'Einrichtung von „Regionalen Koordinationsstellen Fachkräfteeinwanderung“ im Förderprogramm Integration durch Qualifizierung (IQ) in jedem Bundesland',
          BMAS,
        ],
      ],
    },
    {
      title: 'Frühe Bildung',
      lead: [BMFSFJ],
      measures: [
        ['Fortsetzung des Bundesprogramms „Kita-Einstieg: Brücken bauen in frühe Bildung“', BMFSFJ],
        [
          'Qualifizierte Fachkräfte für die frühe Bildung gewinnen und fördern sowie den Ansatz der vorurteilsbewussten, antidiskriminierenden und antirassistischen Bildung, Betreuung und Erziehung in der Aus- und Weiterbildung festschreiben',
          BMFSFJ,
        ],
        [
          'Teilhabe von Familien durch niedrigschwellige Beratungs- und Beteiligungsangebote stärken',
          'Kommunen',
          'Migrantenselbstorganisationen',
        ],
        [
          'Vorurteilsbewusste Pädagogik als Qualitätsmerkmal in der frühen Bildung, Betreuung und Erziehung verankern',
          BMFSFJ,
        ],
        [
          'Sprachliche Bildung als Qualitätsmerkmal in der frühen Bildung, Betreuung und Erziehung verankern',
          BMFSFJ,
        ],
      ],
    },
    {
      title: 'Bürgerschaftliches Engagement',
      lead: [BMFSFJ],
      measures: [
        [
          'Projekt „BFD für alle – Interkulturelle Öffnung des Bundesfreiwilligendienstes“',
          'Türkische Gemeinde in Deutschland',
        ],
        [
          '„JEM – Jugendliches Engagement in Migrant*innenorganisationen“',
          'Deutsche Jugend in Europa (Förderung durch die Integrationsbeauftragte)',
        ],
        ['Ausweitung der „Houses of Resources“ (HoR)', BAMF],
        ['Patenschaftsprogramm „Menschen stärken Menschen“', BMFSFJ],
        ['VAMOS - Verbandsakademie für Migrantenorganisationen', BAMF],
      ],
    },
    {
      title: 'Integration in den Kommunen',
      lead: [BMI_2018, INTB],
      measures: [
        ['Kommunale Arbeitshilfe „Integration vor Ort“', BMI, BBSR],
        [
          'KommPAktiv – Kommunale Integrationsbeiräte qualifizieren, Demokratie stärken',
          'Bundeszuwanderungs- und Integrationsrat',
        ],
        [
          'Modellprojekt „Weltoffene Kommune – vom Dialog zum Zusammenhalt“',
          'PHINEO gAG',
          'Bertelsmann Stiftung (Förderung durch die Integrationsbeauftragte)',
        ],
        [
          'Kommunales Integrationsmonitoring: Begleitung und Erprobung der Indikatorenanwendung – Indikatorenset 2.0',
          'Deutsches Institut für Urbanistik',
        ],
        ['Forschungsprojekt zu kommunalen Narrativen in der Integrationsarbeit', BMI, BBSR],
        [
          'Projektvorhaben „Hand in Hand – Innovative Lösungen zum Datenmanagement in der lokalen Integrationsarbeit“',
          'Migration Policy Research Group der Stiftung Universität Hildesheim',
          'Robert Bosch Stiftung GmbH (Förderung durch die Integrationsbeauftragte)',
        ],
      ],
    },
    {
      title: 'Ländliche Räume',
      lead: [BMEL],
      measures: [
        [
          'Verbundforschungsprojekt "Zukunft für Geflüchtete in ländlichen Regionen Deutschlands"',
          'Thünen-Institut',
          'TU Chemnitz',
          'Universität Hildesheim',
          'FAU Erlangen-Nürnberg',
        ],
        ['Aktualisierung des Kartenmaterials zu Integrationspotenzialen', 'Thünen-Institut'],
        [
          'Förderung von Forschungsvorhaben zu ehrenamtlichem Engagement in ländlichen Räumen',
          BMEL,
          'Bundesanstalt für Landwirtschaft und Ernährung',
        ],
        [
          'Berücksichtigung der Haltefaktoren in ländlichen Räumen bei der Evaluierung der Wohnsitzregelung',
          BMI,
          BMEL,
        ],
        [
          'Digitale Infomappe zur Verbesserung von Information und Berichterstattung über Integration in ländlichen Räumen',
          BMEL,
        ],
      ],
    },
  ],
};
