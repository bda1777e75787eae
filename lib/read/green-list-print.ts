import 'server-only';
import { berlinDay, now } from '@/lib/clock';
import type { GreenListPrint, GreenListPrintItem } from '@/lib/domain/green-list-print';
import { formatInstant } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';
import { greenListPage } from './green-list-page';
import type { GreenListItemView } from './green-list-page-item';

/**
 * The Grüne Liste as it stands at this moment, to be printed; null for who may not read it. Built from an allow-list:
 * reasons and persons stay out, for a file is passed on.
 */
export async function greenListPrint(actor: Actor, conferenceNumber: number): Promise<GreenListPrint | null> {
  const page = await greenListPage(actor, conferenceNumber);
  if (!page) return null;
  const moment = now();
  const onList = (item: GreenListItemView) => item.state === 'ON_LIST' || item.state === 'ADOPTED';
  return {
    conference: page.name,
    meeting: page.meeting,
    asOf: formatInstant(moment),
    day: berlinDay(moment),
    items: page.items.filter(onList).map(printItem),
    takenOff: page.items
      .filter((item) => !onList(item))
      .map((item) => ({ ...printItem(item), remark: item.printRemark ?? '' })),
    period: page.over ?? page.rule.sentence,
  };
}

function printItem({ number, title, applicants, allStates }: GreenListItemView): GreenListPrintItem {
  return { number, title, applicants, allStates };
}
