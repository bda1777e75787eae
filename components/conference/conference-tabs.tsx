import { Tabs } from '@/components/ui/tabs';
import { routes } from '@/lib/routes';

interface Props {
  conference: number;
  current: 'overview' | 'deadlines' | 'agenda' | 'check' | 'edit';
  can: { readAgenda: boolean; checkMinutes: boolean; readDeadlines?: boolean; edit?: boolean };
}

/** The pages of one conference, as far as this reader may open them. */
export function ConferenceTabs({ conference, current, can }: Props) {
  const tabs = [
    { label: 'Überblick', href: routes.conference(conference), current: current === 'overview', shown: true },
    {
      label: 'Fristen',
      href: routes.deadlines(conference),
      current: current === 'deadlines',
      shown: can.readDeadlines ?? false,
    },
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
    {
      label: 'Bearbeiten',
      href: routes.editConference(conference),
      current: current === 'edit',
      shown: can.edit ?? false,
    },
  ].filter((tab) => tab.shown);
  return tabs.length > 1 ? <Tabs label="Seiten der Konferenz" tabs={tabs} /> : null;
}
