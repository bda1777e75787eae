import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import type { FormerDemand } from '@/lib/read/former-demand';
import { routes } from '@/lib/routes';

interface Props {
  former: Extract<FormerDemand, { kind: 'REMOVED' }>;
  place: { conference: number; item: string; clause: number };
}

/** Says of an address that the request under it was taken off the record, and leads to what stands. */
export function RemovedDemand({ former: { citation, title, removedOn }, place }: Props) {
  const { conference, item, clause } = place;
  return (
    <>
      <PageHead
        crumbs={[{ label: 'Erfolgskontrolle', href: routes.followUp() }, { label: citation }]}
        overline={citation}
        title={title}
      />
      <EmptyState
        title="Diese Bitte wird nicht mehr geführt"
        action={
          <Link className="link" prefetch={false} href={routes.clause(conference, item, clause)}>
            Zum Beschluss
          </Link>
        }
      >
        Die Geschäftsstelle hat sie am {removedOn} entfernt, weil sie doppelt oder irrtümlich erfasst war. Der
        Beschluss gilt unverändert.
      </EmptyState>
    </>
  );
}
