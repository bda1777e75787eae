import { BIB, BMFSFJ, BMI, BMI_2018, BMWI, BPB, DEZIM, INTB, KOFA, NUIF } from './plan-bodies';
import type { RegisterPhase } from './register';

export const PHASE_FIVE: RegisterPhase = {
  title: 'Zusammenhalt stärken – Zukunft gestalten',
  themes: [
    {
      title: 'Politische Bildung und Beteiligung',
      lead: [BMI_2018],
      measures: [
        ['Schwerpunktförderung für Modellprojekte zum Thema Migration - Integration – Teilhabe', BPB],
        [
          'Schwerpunktförderung für Modellprojekte zur Modernisierung und zum Ausbau der Trägerstrukturen der politischen Erwachsenen-Bildung (Stärkung und Diversifizierung)',
          BPB,
        ],
        ['Vielfältig, demokratisch, kommunal!', 'Bundeszuwanderungs- und Integrationsrat'],
        [
          'Projekt „BePart – Teilhabe beginnt vor Ort“',
          'Minor e.V. (Förderung durch die Integrationsbeauftragte und die Bundeszentrale für politische Bildung)',
        ],
        ['Mentoringprogramm „Lead Me“', 'Deutschlandstiftung Integration'],
        ['Wahl-O-Mat-Redaktionen', BPB],
      ],
    },
    {
      title: 'Öffentlicher Dienst',
      lead: [BMI_2018, INTB],
      measures: [
        ['Erklärung für mehr Vielfalt im öffentlichen Dienst', 'alle Ressorts'],
        [
          'Gründung eines bundesweiten Netzwerks Diversität – Praxisforum von Bundesbehörden mit Ländern und Kommunen',
          INTB,
          'Ressorts',
        ],
        ['Online-Toolsammlung – Diversitätsförderung in der Praxis', INTB],
        [
          'Vereinbarung der periodischen Durchführung des „Diversität und Chancengleichheit Surveys“ und Erhebung des Diversitätsklimas im Bundesdienst',
          INTB,
          BIB,
        ],
        [
          'Standardisierte Erfassung von Diversitätsmaßnahmen mittels Onlineabfrage (Organisationsbefragung Bund)',
          INTB,
          BIB,
        ],
      ],
    },
    {
      title: 'Schutz vor Diskriminierung',
      lead: [BMFSFJ],
      measures: [
        [
          'Öffentlichkeitswirksame Kampagne für Demokratieförderung und gegen Vorurteile und Rassismus',
          BMFSFJ,
        ],
        [
          'Forschungsprojekte: Ausbau der Antidiskriminierungsberatung in Deutschland sowie Vereinheitlichung der Dokumentation von Diskriminierungsfällen nach dem AGG',
          'Antidiskriminierungsstelle',
        ],
        ['Nationaler Diskriminierungs- und Rassismusmonitor', DEZIM],
        [
          'Policy-Analyse der Reformvorschläge für die Verbesserung des rechtlichen Diskriminierungsschutzes',
          DEZIM,
        ],
      ],
    },
    {
      title: 'Einbürgerung',
      lead: [BMI_2018, INTB],
      measures: [
        ['Weiterentwicklung der Informationsmaterialien zur Einbürgerung', INTB],
        ['Entwicklung eines digitalen Angebots', INTB],
        [
          'Erstellung einer Expertise zu Strukturen, Entwicklungsbedingungen und Entwicklungschancen von Einbürgerungsprozessen und Einbürgerungsverfahren in der Bundesrepublik Deutschland',
          INTB,
          'Sachverständigenrat für Integration und Migration (Förderung durch die Integrationsbeauftragte)',
        ],
        ['Behördenübergreifender Austausch zu Fragen der Rechtspraxis', BMI],
        ['Informationsaustausch zwischen Behörden, Forschung und NGOs zur Förderung der Einbürgerung', INTB],
      ],
    },
    {
      title: 'Vielfalt in der Wirtschaft',
      lead: [BMWI],
      measures: [
        [
          'Austauschforum „Business meets Diversity“',
          INTB,
          'Wirtschaftsjunioren Deutschland',
          'Türkisch-Deutsche Studierenden und Akademiker Plattform',
        ],
        ['Erhebung zu Diversität in Unternehmen und zu Maßnahmen des Diversity Managements', KOFA],
        ['Pilotierung unternehmensbezogener Vielfalts-Projekte', NUIF, KOFA],
        ['Webseite zu Initiativen und Projekten, die zum Thema Diversity in der Wirtschaft arbeiten', INTB],
        ['Pilotierung des Projekts „Integrationsscouts“', NUIF],
      ],
    },
  ],
};
