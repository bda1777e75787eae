import Link from 'next/link';
import { Chip } from '@/components/ui/chip';
import { Facts } from '@/components/ui/facts';
import type { MinutesPage } from '@/lib/read/minutes-page';
import { routes } from '@/lib/routes';

/** What stands between the minutes and their publication: findings and corrections. */
export function MinutesState({ page }: { page: MinutesPage }) {
  const { number, findings, corrections } = page;
  const check = findings && {
    term: 'Protokoll-Prüfer',
    value: (
      <span className="flex flex-wrap items-center gap-8">
        <Chip tone={findings.open === 0 ? 'good' : 'warn'} icon={findings.open === 0 ? 'check' : 'warning'}>
          {findings.open === 0
            ? 'keine offenen Befunde'
            : counted(findings.open, 'offener Befund', 'offene Befunde')}
        </Chip>
        {findings.acknowledged > 0 && <span>{findings.acknowledged} mit Begründung anerkannt</span>}
        <Link className="link" prefetch={false} href={routes.minutesCheck(number)}>
          Zur Prüfung
        </Link>
      </span>
    ),
  };
  const wishes = {
    term: 'Änderungswünsche',
    value: (
      <span className="flex flex-wrap items-center gap-8">
        {corrections.all === 0
          ? 'keine'
          : `${corrections.all} insgesamt, ${corrections.open === 0 ? 'alle entschieden' : `${corrections.open} noch nicht entschieden`}`}
        <Link className="link" prefetch={false} href={routes.minutesCorrections(number)}>
          Zu den Änderungswünschen
        </Link>
      </span>
    ),
  };
  return <Facts facts={[...(check ? [check] : []), wishes]} />;
}

const counted = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;
