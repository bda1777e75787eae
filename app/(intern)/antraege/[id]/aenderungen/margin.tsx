import 'server-only';
import { AmendmentMargin } from '@/components/amendment/amendment-margin';
import { Card } from '@/components/ui/card';
import { amendmentPlaces } from '@/lib/read/amendments-page';

/** The open proposals beside a motion that its reader may read. */
export async function Margin({ motionId, latestNumber }: { motionId: string; latestNumber: number }) {
  const places = await amendmentPlaces(motionId, latestNumber);
  return (
    <Card title="Änderungsvorschläge">
      <AmendmentMargin motionId={motionId} places={places} />
    </Card>
  );
}
