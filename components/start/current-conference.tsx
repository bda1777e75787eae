import Link from 'next/link';
import { Card } from '@/components/ui/card';
import { Facts } from '@/components/ui/facts';
import type { StartPage } from '@/lib/read/start-page';
import { routes } from '@/lib/routes';

/** The conference of today's chair; its next meeting only where no time line beside it says so. */
export function CurrentConference({
  page,
}: {
  page: Pick<StartPage, 'current' | 'nextMeeting' | 'timeLine'>;
}) {
  const { current, timeLine } = page;
  if (!current) return null;
  const nextMeeting = timeLine && timeLine.entries.length > 0 ? null : page.nextMeeting;
  const facts = [
    ...(current.chair ? [{ term: 'Vorsitz', value: current.chair }] : []),
    ...(nextMeeting
      ? [
          {
            term: `Nächste ${nextMeeting.kind}`,
            value: [nextMeeting.line, nextMeeting.remaining].filter((part) => part !== null).join(', '),
          },
        ]
      : []),
    ...(current.motto ? [{ term: 'Leitgedanke', value: `„${current.motto}“` }] : []),
  ];
  return (
    <Card title="Laufender Vorsitz">
      <p className="text-18 mb-12 font-semibold">
        <Link href={routes.conference(current.number)} prefetch={false} className="link">
          {current.name}
        </Link>
      </p>
      <Facts facts={facts} />
      {current.note && <p className="text-muted mt-12">{current.note}</p>}
    </Card>
  );
}
