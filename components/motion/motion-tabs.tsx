import { Tabs } from '@/components/ui/tabs';
import { routes } from '@/lib/routes';

interface Props {
  motionId: string;
  current: 'text' | 'amendments' | 'history';
}

/** The views of one motion. */
export function MotionTabs({ motionId, current }: Props) {
  return (
    <Tabs
      label="Ansichten des Antrags"
      tabs={[
        { label: 'Antrag', href: routes.motion(motionId), current: current === 'text' },
        {
          label: 'Änderungsvorschläge',
          href: routes.amendments(motionId),
          current: current === 'amendments',
        },
        { label: 'Verlauf', href: routes.motionHistory(motionId), current: current === 'history' },
      ]}
    />
  );
}
