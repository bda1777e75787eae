import { ConferenceTabs } from '@/components/conference/conference-tabs';
import { currentActor } from '@/lib/auth/current-actor';
import { conferenceTabs, type ConferenceTab } from '@/lib/read/conference-tabs';

/** The way between the pages of a conference, for whoever asks. */
export async function ConferencePages({
  conference,
  current,
}: {
  conference: number;
  current: ConferenceTab;
}) {
  const tabs = await conferenceTabs(await currentActor(), conference);
  return <ConferenceTabs conference={conference} current={current} tabs={tabs} />;
}
