import Link from 'next/link';
import { Card } from '@/components/ui/card';
import type { StartPage } from '@/lib/read/start-page';
import { routes } from '@/lib/routes';

/** The way to what was decided last. */
export function LatestResolutions({ latest }: Pick<StartPage, 'latest'>) {
  if (!latest) return null;
  return (
    <Card title="Zuletzt veröffentlicht">
      <p className="text-18 font-semibold">
        <Link href={routes.resolutions({ conference: latest.number })} prefetch={false} className="link">
          Beschlüsse der {latest.name}
        </Link>
      </p>
      <p className="text-muted figures mt-4">
        {latest.resolutions === 1 ? 'ein Beschluss' : `${latest.resolutions} Beschlüsse`}, jede Ziffer mit
        eigener Adresse
      </p>
    </Card>
  );
}
