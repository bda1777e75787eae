const KEYS: readonly [keys: string, meaning: string][] = [
  ['Eingabe', 'neuer Absatz derselben Art; in einem leeren endet die Liste'],
  ['Umschalt+Eingabe', 'Absatz, der zur Ziffer oder zum Spiegelstrich gehört'],
  ['Rücktaste am Anfang', 'nimmt Ziffer oder Strich weg'],
  ['Tab, Umschalt+Tab', 'ein- und ausrücken'],
  ['Esc, dann Tab', 'das Textfeld verlassen'],
  ['Alt+1 bis Alt+4, Alt+0', 'Überschrift, Zwischenüberschrift, Ziffer, Spiegelstrich, Absatz'],
  ['Strg+Z, Strg+Y', 'rückgängig, wiederholen'],
  ['Strg+S', 'Entwurf sichern'],
  ['Strg+Eingabe', 'Änderungen prüfen'],
];

/** The keys of the editor; the first sentence is what a screen reader says when one enters the text. */
export function EditorHelp({ id }: { id: string }) {
  return (
    <div className="text-14 text-muted">
      <p id={id}>Ziffern werden von selbst gezählt. Mit Esc und Tab verlassen Sie das Textfeld.</p>
      <details className="mt-4">
        <summary className="link">Tasten</summary>
        <dl className="mt-8 grid gap-x-16 gap-y-4 sm:grid-cols-[max-content_1fr]">
          {KEYS.map(([keys, meaning]) => (
            <div key={keys} className="sm:col-span-2 sm:grid sm:grid-cols-subgrid">
              <dt className="font-medium">{keys}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
