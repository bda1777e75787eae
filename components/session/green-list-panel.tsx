import { Alert } from '@/components/ui/alert';
import type { SessionItem } from '@/lib/domain/session';
import type { SessionPage } from '@/lib/read/session-page';

interface Props {
  listed: readonly SessionItem[];
  fallenOff: SessionPage['fallenOff'];
}

/** What TOP C adopts with one vote, what stands in its way, and what is dealt with one by one instead. */
export function GreenListPanel({ listed, fallenOff }: Props) {
  const broken = listed.filter(({ sealHolds }) => !sealHolds);
  return (
    <div className="flex flex-col gap-16">
      {broken.length > 0 && (
        <Alert tone="bad" title="So lässt sich die Liste nicht beschließen">
          <p>
            Nicht mehr offen oder nicht mehr mit dem versiegelten Text:{' '}
            {broken.map(({ number, title }) => `TOP ${number} ${title}`).join('; ')}.
          </p>
        </Alert>
      )}
      <Rows title={`Auf der Grünen Liste: ${listed.length}`} rows={listed} />
      {listed.length === 0 && <p className="text-muted">Auf der Grünen Liste steht kein Punkt.</p>}
      {fallenOff.length > 0 && (
        <Rows title={`Nicht mehr auf der Liste: ${fallenOff.length}`} rows={fallenOff} />
      )}
    </div>
  );
}

interface Row {
  number: string;
  title: string;
  /** Why it is off the list. */
  words?: string;
}

function Rows({ title, rows }: { title: string; rows: readonly Row[] }) {
  return (
    <section>
      <h3 className="mb-4 font-semibold">{title}</h3>
      <ul>
        {rows.map(({ number, title: name, words }) => (
          <li key={number} className="grid grid-cols-[4rem_minmax(0,1fr)] gap-x-8 py-2">
            <span className="figures font-medium">{number}</span>
            <span>
              {name}
              {words && <span className="text-14 text-muted block">{words}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
