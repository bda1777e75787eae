import { Tabs } from '@/components/ui/tabs';
import { routes } from '@/lib/routes';

interface Props {
  conference: number;
  current: 'overview' | 'agenda' | 'check';
  can: { readAgenda: boolean; checkMinutes: boolean };
}

/** The pages of one conference, as far as this reader may open them. */
export function ConferenceTabs({ conference, current, can }: Props) {
  const tabs = [
    { label: 'Überblick', href: routes.conference(conference), current: current === 'overview', shown: true },
    {
      label: 'Tagesordnung',
      href: routes.agenda(conference),
      current: current === 'agenda',
      shown: can.readAgenda,
    },
    {
      label: 'Prüfung',
      href: routes.minutesCheck(conference),
      current: current === 'check',
      shown: can.checkMinutes,
    },
  ].filter((tab) => tab.shown);
  return tabs.length > 1 ? <Tabs label="Seiten der Konferenz" tabs={tabs} /> : null;
}
