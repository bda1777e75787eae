import { AA, BA, BAMF, BMAS, BMWI, BMZ, DAAD, GIZ, GOETHE, INTB, IOM } from './plan-bodies';
import type { RegisterPhase } from './register';

export const PHASE_ONE: RegisterPhase = {
  title: 'Erwartungen steuern – Orientierung geben',
  themes: [
    {
      title: 'Information vor der Einwanderung',
      lead: [AA],
      measures: [
        [
          'Vernetzung der Angebote und Akteure - Handbook Germany und Rumors about Germany',
          AA,
          'Neue deutsche Medienmacher*innen',
        ],
        ['Evaluierung der Plattform „Mein Weg nach Deutschland“', 'Goethe Institut'],
        [
          'Pilotprojekt: Virtueller Infochat für Flüchtlinge in Erstaufnahmeländern und Transitzentren',
          IOM,
          AA,
        ],
        ['Digitaler Wegweiser: Verzahnung von BAMF und Plattform „Make it in Germany“', BAMF],
      ],
    },
    {
      title: 'Gewinnung von Fachkräften',
      lead: [BMWI, BMAS],
      measures: [
        ['Strategie zur gezielten Gewinnung von Fachkräften aus Drittstaaten', BMWI],
        ['Kommunikation und Werbung ausbauen', BMWI],
        [
          'Mittels Bedarfsanalyse inländische Bedarfe an Fachkräften aus Drittstaaten erkennen',
          BA,
          'Fachkräftesicherung für kleine und mittlere Unternehmen',
        ],
        ['Mittels Potenzialanalyse Potenziale für die Fachkräftegewinnung in Drittstaaten erkennen', BA],
        [
          'Informationsangebot bündeln und Beratungs- und Dienstleistungsangebote für interessierte Fachkräfte ausbauen',
          BA,
          BAMF,
        ],
        ['Beratungs- und Dienstleistungsangebote für Arbeitgeber ausbauen', BMWI, BA],
      ],
    },
    {
      title: 'Vorintegration',
      lead: [AA, INTB],
      measures: [
        [
          'Optimierung und Skalierung der bestehenden Angebote zur Vorintegration von Erwerbsmigrantinnen und -migranten auf Basis einer Studie des Goethe-Instituts',
          GOETHE,
        ],
        [
          'Pilotprojekte zur Vorintegration zum Ehegatten-/Familiennachzug aus der Türkei',
          'Türkische Gemeinde in Deutschland',
          'Föderation Türkischer Elternvereine in Deutschland e.V.',
          'Verband deutsch-syrischer Hilfsvereine e.V.',
        ],
        [
          'Pilotprojekt zur Weiterentwicklung der Vorintegrationsmaßnahmen im Resettlement und in der humanitären Aufnahme',
          IOM,
        ],
        [
          'Unterstützung der Vorintegration von EU-Bürgern/innen durch Migrationsberatung',
          'Die Beauftragte für Migration, Flüchtlinge und Integration',
        ],
        [
          'Pilotprojekt zur Stärkung von Beratungsangeboten zur Vorintegration und deren Anbindung an Migrationsberatung in Deutschland',
          'Diakonie Deutschland (Förderung durch die Integrationsbeauftragte)',
        ],
      ],
    },
    {
      title: 'Deutschlernen vor der Einreise',
      lead: [AA],
      measures: [
        [
          'Verzahnung der Sprachkurse im Herkunftsland mit den Sprachkursangeboten in Deutschland und Überbrücken der „Wartephasen"',
          BAMF,
          GOETHE,
        ],
        ['Ausbildung von Deutschlehrkräften im Ausland vorantreiben', GOETHE],
        [
          'Betreuungsinitiative Deutsche Auslands- und Partnerschulen (BIDS) zur Vorbereitung auf Studium in Deutschland stärken',
          DAAD,
        ],
        [
          'Deutsch als Fremdsprache im öffentlichen Schulsystem der Gastländer stärken',
          AA,
          GOETHE,
          DAAD,
          'Pädagogischer Austauschdienst',
        ],
      ],
    },
    {
      title: 'Migration und Entwicklung',
      lead: [BMZ],
      measures: [
        ['Erweiterung des Forums „Migration für Entwicklung“', BMZ, GIZ],
        [
          'Stärkere Einbindung von rückkehrenden Fachkräften und Diasporaorganisationen in die Migrationsberatung',
          BMZ,
          GIZ,
        ],
        [
          'Stärkung von Kapazitäten zur Steuerung von Arbeitsmigration und -mobilität zwischen Nordafrika und Europa',
          BMZ,
          GIZ,
        ],
        [
          'Förderung von kommunalen Partnerschaften für Migration und Entwicklung',
          BMZ,
          'Servicestelle Kommunen in der Einen Welt',
          'Engagement Global',
        ],
        ['Praxisorientierte Forschung zu Arbeits- und Ausbildungsmigration', BMZ, GIZ],
      ],
    },
  ],
};
