import 'server-only';
import { AmendmentMargin } from '@/components/amendment/amendment-margin';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { routes } from '@/lib/routes';
import { openPlaces } from './open-places';

interface Props {
  motionId: string;
  latestNumber: number;
  /** True: the reader's Land may propose changes. */
  propose: boolean;
}

/** The open proposals beside a motion that its reader may read. */
export async function Margin({ motionId, latestNumber, propose }: Props) {
  return (
    <Card title="Änderungsvorschläge">
      <AmendmentMargin motionId={motionId} places={await openPlaces(motionId, latestNumber)} />
      {propose && (
        <div className="mt-12">
          <ButtonLink small href={routes.proposeAmendment(motionId)} icon="edit">
            Änderung vorschlagen
          </ButtonLink>
        </div>
      )}
    </Card>
  );
}
