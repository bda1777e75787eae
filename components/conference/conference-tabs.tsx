import { Tabs } from '@/components/ui/tabs';
import type { ConferenceTab } from '@/lib/read/conference-tabs';
import { routes } from '@/lib/routes';

interface Props {
  conference: number;
  current: ConferenceTab;
  /** As far as this reader may open them. */
  tabs: readonly ConferenceTab[];
}

const PAGES: Record<ConferenceTab, { label: string; href: (conference: number) => string }> = {
  overview: { label: 'Überblick', href: routes.conference },
  topics: { label: 'Themen', href: routes.topics },
  motions: { label: 'Anträge', href: (conference) => routes.motions({ conference }) },
  agenda: { label: 'Tagesordnung', href: routes.agenda },
  preparatory: { label: 'Vorkonferenz', href: routes.preparatoryMeeting },
  greenList: { label: 'Grüne Liste', href: routes.greenList },
  session: { label: 'Sitzung', href: routes.session },
  statements: { label: 'Erklärungen', href: routes.statements },
  minutes: { label: 'Niederschrift', href: routes.minutes },
  followUp: { label: 'Erfolgskontrolle', href: routes.followUpReport },
  closing: { label: 'Abschluss', href: routes.closing },
  deadlines: { label: 'Fristen', href: routes.deadlines },
  check: { label: 'Prüfung', href: routes.minutesCheck },
  edit: { label: 'Bearbeiten', href: routes.editConference },
};

/** The pages of one conference. */
export function ConferenceTabs({ conference, current, tabs }: Props) {
  if (tabs.length < 2) return null;
  return (
    <Tabs
      label="Seiten der Konferenz"
      tabs={tabs.map((tab) => ({
        label: PAGES[tab].label,
        href: PAGES[tab].href(conference),
        current: tab === current,
      }))}
    />
  );
}
