/** Says on every page that nothing here is in real operation. */
export function DemoBanner() {
  return (
    <aside
      aria-label="Betriebsart"
      data-print="no"
      className="bg-warn-tint text-ink border-warn text-14 border-b px-16 py-4 text-center md:px-32"
    >
      <strong>Vorführbetrieb:</strong> Beispieldaten und erfundene Personen, nur auf diesem Rechner
      erreichbar.
    </aside>
  );
}
