import { Facts } from '@/components/ui/facts';
import type { PreparatoryPage } from '@/lib/read/preparatory-page';

/** How many items have which result, in one line. */
export function ResultCounts({ missing, outcomes }: Pick<PreparatoryPage, 'missing' | 'outcomes'>) {
  const recorded = outcomes.filter(({ count }) => count > 0).map(({ label, count }) => `${count} × ${label}`);
  const without = missing === 1 ? '1 Punkt' : `${missing} Punkte`;
  return (
    <Facts
      facts={[
        { term: 'Festgehalten', value: recorded.join(', ') || 'noch nichts' },
        { term: 'Ohne Ergebnis', value: missing === 0 ? 'kein Punkt' : without },
      ]}
    />
  );
}
