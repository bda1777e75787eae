import { Button } from '@/components/ui/button';
import type { ClosingPage } from '@/lib/read/closing-page';
import { routes } from '@/lib/routes';

/** The term as one file, with what is in it and how large that is about. */
export function ArchiveDownload({ page: { number, name, files } }: { page: ClosingPage }) {
  return (
    <form method="post" action={routes.termArchive(number)} className="flex max-w-[46rem] flex-col gap-12">
      <p>
        Das Archiv enthält alles, was Ihre Geschäftsstelle zur {name} lesen kann, auch Vertrauliches: Anträge
        mit allen Fassungen, Tagesordnung, Ergebnisse und Stimmen, Niederschriften und den Verlauf
        {files.count > 0 &&
          `, dazu ${files.count === 1 ? 'eine Anlage' : `${files.count} Anlagen`} (${files.size})`}
        . Jede Datei darin hat eine Prüfsumme; eine andere Installation kann es vollständig einlesen.
      </p>
      <p className="text-muted">
        Das Erstellen dauert einige Sekunden, danach beginnt das Herunterladen. Dass das Archiv entnommen
        wurde, wird festgehalten.
      </p>
      <div>
        <Button rank="secondary" icon="download">
          Archiv herunterladen (.zip)
        </Button>
      </div>
    </form>
  );
}
