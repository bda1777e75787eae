import { BAMF, BKM, BMG, BMI, BMI_2018, DFB, DOSB, INTB, MIGRANT_ORGANISATIONS } from './plan-bodies';
import type { RegisterPhase } from './register';

export const PHASE_FOUR: RegisterPhase = {
  title: 'Vielfalt gestalten – Einheit sichern',
  themes: [
    {
      title: 'Sport',
      lead: [BMI_2018],
      measures: [
        [
          'Integration und Gesundheitsförderung älterer Menschen mit Migrationshintergrund durch niederschwellige Sport- und Bewegungsangebote',
          BMI,
          BMG,
          BAMF,
          DOSB,
          MIGRANT_ORGANISATIONS,
        ],
        [
          'Qualifizierung und Vernetzung der Anlaufstellen für Gewalt- und Diskriminierungsvorfälle in den Landesverbänden des DFB',
          BMI,
          DFB,
          DOSB,
        ],
        ['Leadership-Programm für ehrenamtlich Aktive mit familärer Zuwanderungsgeschichte', DOSB, DFB],
        [
          'Verstärkte Vernetzung und Kooperation des organisierten Sports mit Migrantenorganisationen mit besonderem Fokus auf die kommunale Ebene',
          BMI,
          BAMF,
          DOSB,
          MIGRANT_ORGANISATIONS,
        ],
      ],
    },
    {
      title: 'Gesundheit und Pflege',
      lead: [BMG],
      measures: [
        [
          'Optimierung der beruflichen Integration von Personen mit Migrationshintergrund als Beitrag zur Fachkräftesicherung im Gesundheitswesen (INGE)',
          'Modellprojekt INGE',
        ],
        ['Digital-Interaktive Ausbildung von Pflegepersonal mit Migrationshintergrund 2.0', 'HAW Hamburg'],
        [
          '„Vielfalt pflegen“: Lernplattform zur Förderung transkultureller Kompetenzen in der Pflege/E-Learning für Mitarbeiterinnen und Mitarbeiter in der Pflege',
          'Berufsfachschule Paulo Freire im Zentrum ÜBERLEBEN gGmbH',
        ],
        ['Brückenbauerinnen und Brückenbauer in der Hospiz- und Palliativpflege', 'Brückenbauerinnen'],
        [
          'Datengrundlagen zur Gesundheit und medizinischer Versorgung von Asylsuchenden ausbauen',
          'Universität Heidelberg',
          'Universität Bielefeld',
        ],
      ],
    },
    {
      title: 'Stadtentwicklung und Wohnen',
      lead: [BMI_2018],
      measures: [
        [
          'Stärkung des interkulturellen Dialogs, der demokratiestärkenden Bildung und der Teilhabe in Quartieren',
          BMI,
        ],
        [
          'Forschungsprojekt zur Einbindung des Handlungsfeldes Migration/Integration/Teilhabe in integrierte Konzepte der Stadtentwicklung',
          BMI,
        ],
        [
          'Leitfaden „Stärkung der Integration und Teilhabe – Erfolgsfaktoren bei der Planung und Umsetzung sozialer Infrastruktureinrichtungen“',
          BMI,
        ],
        ['Informationsangebote für zugewanderte Menschen und Beratungsstellen zum Thema Wohnen', BMI],
      ],
    },
    {
      title: 'Medien',
      lead: [INTB],
      measures: [
        [
          'Fortbildung "Medien - Integration – Migration" für die differenzierte und sachbezogene Berichterstattung zum Thema Migration und Integration',
          'Mediendienst Integration',
          'Erich-Brost-Institut für internationalen Journalismus der TU Dortmund (Förderung durch die Integrationsbeauftragte)',
        ],
        [
          '„Interkulturalität und Diversität in Film und Fernsehen fördern“ - Erhebungen zur Diversität in Film und Fernsehen',
          'citizens for europe',
          'MaLisa Stiftung',
        ],
        [
          '„Vielfalt stärken – Diversity-Kompetenz im Journalismus schaffen und sichtbar machen',
          'Neue deutsche Medienmacher*innen e. V. (Förderung durch die Integrationsbeauftragte)',
        ],
        [
          'Digitale Medienangebote vernetzen: „Together in Germany“ und „netzwerk medien.vielfalt!“',
          'netzwerk medien.vielfalt!',
          'Radio Wüste Welle',
          'Neue deutsche Medienmacher*innen e. V.',
        ],
        [
          '„No Hate Speech Movement“ – NOHATE Desintegrative Entwicklungen im Netz bekämpfen, integrative Ansätze fördern',
          'No Hate Speech Movement',
          'Verbundprojekt NOHATE',
        ],
      ],
    },
    {
      title: 'Kultur',
      lead: [BKM],
      measures: [
        ['Migrationsgeschichte und -gegenwart in Museen abbilden', BKM, 'Museen'],
        ['Modellvorhaben zur Diversität in Kultureinrichtungen', BKM],
        [
          'Diversität in Bildung und Qualifizierung fördern: Fortbildungsprogramm',
          'Kulturstiftung des Bundes',
        ],
        ['Fortentwicklung „Netzwerk Kulturelle Bildung und Integration 2.0“', BKM],
        ['„Bericht zur Diversität im Kultur- und Medienbereich in Deutschland“', BKM, 'Deutschen Kulturrat'],
      ],
    },
  ],
};
