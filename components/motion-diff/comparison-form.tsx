import type { DiffView } from '@/components/motion-diff/text-diff';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/field';
import type { MotionComparisonPage } from '@/lib/read/motion-comparison-page';
import { routes } from '@/lib/routes';

interface Props {
  page: MotionComparisonPage;
  compared: NonNullable<MotionComparisonPage['compared']>;
  view: DiffView;
}

/** Chooses the two versions; the choice stands in the address. */
export function ComparisonForm({ page, compared, view }: Props) {
  const options = page.versions.map(({ number, label }) => ({ value: String(number), label }));
  return (
    <form
      action={routes.motionComparison(page.motionId)}
      data-print="no"
      className="mb-24 grid max-w-[60rem] items-end gap-16 md:grid-cols-[1fr_1fr_auto]"
    >
      <SelectField name="von" label="Von" defaultValue={String(compared.from.number)} options={options} />
      <SelectField name="bis" label="Bis" defaultValue={String(compared.to.number)} options={options} />
      <input type="hidden" name="ansicht" value={view} />
      <div>
        <Button>Vergleichen</Button>
      </div>
    </form>
  );
}
