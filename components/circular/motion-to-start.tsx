import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';
import type { StartableMotion } from '@/lib/read/new-circular-page';
import { routes } from '@/lib/routes';

/** Which motion is put to the vote: every registered one that has a text and is not decided. */
export function MotionToStart({ motions }: { motions: readonly StartableMotion[] }) {
  if (motions.length === 0)
    return (
      <EmptyState title="Kein Antrag kann zurzeit in das Umlaufverfahren gegeben werden">
        Nötig ist ein angemeldeter Antrag mit Beschlussvorschlag, über den nicht schon abgestimmt wird.
      </EmptyState>
    );
  return (
    <>
      <p className="mb-16 max-w-[46rem]">Über welchen Antrag sollen die Länder abstimmen?</p>
      <ul className="border-line max-w-[56rem] border-t">
        {motions.map(({ id, title, where, versionNumber }) => (
          <li key={id} className="border-line border-b px-8 py-12">
            <Link href={routes.newCircularProcedure(id)} prefetch={false} className="link font-medium">
              {title}
            </Link>
            <p className="text-muted figures mt-2">
              {where} · Fassung {versionNumber}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
