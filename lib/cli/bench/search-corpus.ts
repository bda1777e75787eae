/** A resolution as the bench writes it. */
export interface GeneratedResolution {
  title: string;
  blocks: { kind: 'CLAUSE'; number: number; level: 1; text: string }[];
}

const FIRST = `Integrations Arbeits Ausbildungs Bildungs Bundes Landes Familien Jugend Kinder Senioren Frauen Gesundheits
Pflege Verwaltungs Beratungs Sprach Teilhabe Einwanderungs Zuwanderungs Aufenthalts Asyl Schutz Rückkehr Aufnahme
Ausländer Einbürgerungs Anerkennungs Berufs Fachkräfte Hochschul Schul Wissenschafts Kultur Sport Vereins Medien
Digital Daten Haushalts Förder Finanz Steuer Sozial Wohn Städte Gemeinde Kreis Quartiers Verkehrs Umwelt Sicherheits
Polizei Justiz Gerichts Verfassungs Grundrechts Gleichstellungs Antidiskriminierungs Demokratie Beteiligungs Wahl
Ehrenamts Religions Erinnerungs Austausch Partnerschafts Europa Nachbarschafts Grenz Entwicklungs Forschungs`;
const HEADS = `angebot programm projekt gesetz verfahren konzept recht zentrum stelle behörde beirat bericht plan ziel
maßnahme förderung beratung begleitung verordnung vereinbarung richtlinie statistik erhebung strategie struktur
einrichtung initiative offensive kampagne gruppe kommission konferenz netzwerk bündnis fonds mittel leistung anspruch
zugang hürde lücke bedarf auftrag aufgabe zuständigkeit praxis forschung qualifizierung vermittlung sprechstunde`;
const ENDINGS = ['', '', '', 's', 'e', 'en', 'n'];
const ADJECTIVES = `gemeinsam verlässlich bundesweit ländlich kommunal dauerhaft niedrigschwellig zusätzlich gesetzlich
fachlich regional europäisch digital frühzeitig einheitlich bestehend wirksam langfristig öffentlich transparent`;
const VERBS = `bittet fordert begrüßt unterstützt prüft bekräftigt beauftragt erwartet empfiehlt ersucht`;
const WHO = [
  'die Integrationsministerkonferenz',
  'die Konferenz',
  'das Land',
  'die Länder',
  'die Bundesregierung',
  'der Bund',
];
const LINKS = [
  'sowie',
  'und',
  'zugunsten',
  'im Rahmen',
  'unter Beteiligung',
  'auf Grundlage',
  'mit Blick auf',
  'im Sinne',
];
const TAILS = [
  'bis zur nächsten Konferenz zu berichten',
  'die erforderlichen Mittel bereitzustellen',
  'den Ländern einen Vorschlag vorzulegen',
  'die Wirkung wissenschaftlich zu begleiten',
  'bewährte Ansätze in die Fläche zu tragen',
];

const split = (text: string) => text.trim().split(/\s+/);

/** Numbers between 0 and 1 that are the same at every run. */
export function repeatable(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Resolutions in the manner of a conference, about 150 words each, of some 20,000 different words with endings: a few
 * of them everywhere, most of them rare, as in any language.
 */
export function generatedResolutions(count: number, seed: number): GeneratedResolution[] {
  const random = repeatable(seed);
  const [firsts, heads, adjectives, verbs] = [FIRST, HEADS, ADJECTIVES, VERBS].map(split);
  const pick = (list: readonly string[] = []) => list[Math.floor(random() * list.length)] ?? '';
  // The first of a list come far more often than the last.
  const common = (list: readonly string[] = []) => list[Math.floor(random() ** 3 * list.length)] ?? '';
  const noun = () => {
    const word = random() < 0.15 ? capital(common(heads)) : `${common(firsts)}${common(heads)}`;
    return `${word}${pick(ENDINGS)}`;
  };
  const phrase = () => `${pick(adjectives)}e ${noun()}`;
  const clause = () =>
    `${capital(pick(WHO))} ${pick(verbs)} ${phrase()} ${pick(LINKS)} ${phrase()}, um ${noun()} und ${phrase()} ` +
    `${pick(LINKS)} ${noun()} zu sichern; dabei ist ${phrase()} ${pick(LINKS)} ${noun()} ebenso ${pick(TAILS)}.`;
  return Array.from({ length: count }, () => ({
    title: `${capital(pick(adjectives))}e ${noun()} ${pick(LINKS)} ${noun()}`,
    blocks: Array.from({ length: 3 + Math.floor(random() * 4) }, (_, place) => ({
      ...({ kind: 'CLAUSE', number: place + 1, level: 1 } as const),
      text: clause(),
    })),
  }));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
