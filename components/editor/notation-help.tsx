/** How headings, Ziffern and Spiegelstriche are written in a plain text field. */
export function NotationHelp({ id }: { id: string }) {
  return (
    <div id={id} className="text-14 text-muted max-w-[46rem]">
      <p>
        Jede Zeile ist ein Absatz. <code># </code> beginnt eine Überschrift, <code>1. </code> eine Ziffer
        (gezählt wird von selbst), <code>- </code> einen Spiegelstrich. Zwei Leerzeichen davor rücken ein: so
        gehört ein Absatz zur Ziffer darüber. Soll eine Zahl am Anfang keine Ziffer sein, schreiben Sie{' '}
        <code>\</code> davor.
      </p>
    </div>
  );
}
