import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/field';
import type { AgendaComparisonPage } from '@/lib/read/agenda-comparison-page';

/** Which two editions are compared; the choice stands in the address. */
export function EditionChoice({ page }: { page: AgendaComparisonPage }) {
  if (page.editions.length < 3) return null;
  const options = page.editions.map(({ letter, name }) => ({ value: letter, label: name }));
  return (
    <form method="get" data-print="no" className="mb-24 flex flex-wrap items-end gap-16">
      <SelectField name="von" label="Von" options={options} defaultValue={page.from.letter} />
      <SelectField name="bis" label="Bis" options={options} defaultValue={page.to.letter} />
      <Button>Vergleichen</Button>
    </form>
  );
}
