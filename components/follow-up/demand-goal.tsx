import type { DemandActions } from '@/components/follow-up/demand-actions';
import { GoalForm } from '@/components/follow-up/goal-form';
import { MeasuredChart } from '@/components/follow-up/measured-chart';
import { MeasuredTable } from '@/components/follow-up/measured-table';
import { MeasurementForm } from '@/components/follow-up/measurement-form';
import { Fold } from '@/components/motion/fold';
import { Facts } from '@/components/ui/facts';
import { Section } from '@/components/ui/section';
import type { DemandPage } from '@/lib/read/demand-page';

interface Props {
  page: DemandPage;
  actions: Pick<DemandActions, 'aim' | 'measure'>;
}

/** What is to be reached, by what it shows, until when, and the values measured so far (DOMAIN §3). */
export function DemandGoal({ page, actions }: Props) {
  const { goal, measurements, office, followUp, id: demandId, version } = page;
  const edits = office !== null && followUp;
  const facts = [
    { term: 'Ziel', value: goal.goal },
    { term: 'Indikator', value: goal.indicator },
    { term: 'Zu erreichen bis', value: goal.target },
  ].flatMap(({ term, value }) => (value === null ? [] : [{ term, value }]));
  if (facts.length === 0 && measurements.length === 0 && !edits) return null;
  return (
    <Section title="Ziel und Messwerte" screenOnly={facts.length === 0 && measurements.length === 0}>
      <div className="flex max-w-[56rem] flex-col gap-16">
        {facts.length > 0 && <Facts facts={facts} />}
        <MeasuredChart measurements={measurements} indicator={goal.indicator} />
        {measurements.length > 0 && <MeasuredTable page={page} action={edits ? actions.measure : null} />}
        {edits && (
          <>
            <Fold title={facts.length > 0 ? 'Ziel ändern' : 'Ziel festlegen'}>
              <GoalForm seen={{ demandId, version }} goal={goal} action={actions.aim} />
            </Fold>
            <Fold title="Messwert hinzufügen">
              <MeasurementForm
                seen={{ demandId, version }}
                measurement={null}
                unit={measurements.at(-1)?.unit ?? ''}
                action={actions.measure}
              />
            </Fold>
          </>
        )}
      </div>
    </Section>
  );
}
