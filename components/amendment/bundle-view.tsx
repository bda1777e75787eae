import { DecisionForm } from '@/components/amendment/decision-form';
import { CommandForm } from '@/components/ui/command-form';
import { Fold } from '@/components/motion/fold';
import { stateName } from '@/lib/domain/federal-state';
import type { FormAction } from '@/lib/forms/form-state';
import { formatList } from '@/lib/i18n/format';
import type { Bundle } from '@/lib/read/amendment-bundles';
import type { AmendmentsPage } from '@/lib/read/amendments-page';

export interface AmendmentActions {
  decide: FormAction;
  withdraw: FormAction;
}

interface Props {
  page: AmendmentsPage;
  bundle: Bundle;
  /** Names of places by anchor. */
  placeNames: Readonly<Record<string, string>>;
  /** False: it no longer fits and cannot be accepted as it is. */
  fits: boolean;
  actions: AmendmentActions;
}

/** Proposals that want the same in everything: why, and what can be done with them. */
export function BundleView({ page, bundle, placeNames, fits, actions }: Props) {
  const states = formatList(bundle.proposals.map(({ state }) => stateName(state)));
  return (
    <div className="flex flex-col gap-12">
      {bundle.proposals.map(({ id, state }) => {
        const proposal = page.proposals[id];
        return (
          proposal && (
            <div key={id}>
              <p className="text-14 text-muted">
                {stateName(state)}, {[proposal.author, proposal.at].filter(Boolean).join(', ')}
              </p>
              {proposal.reason && <p className="max-w-[46rem]">{proposal.reason}</p>}
            </div>
          )
        );
      })}
      {bundle.elsewhere.length > 0 && <Elsewhere bundle={bundle} placeNames={placeNames} />}
      {page.can.decide && bundle.decidedHere && (
        <Fold title="Entscheiden" about={`Vorschlag von ${states}`}>
          <DecisionForm page={page} bundle={bundle} fits={fits} states={states} action={actions.decide} />
        </Fold>
      )}
      {bundle.proposals.map(({ id, state }) => {
        const proposal = page.proposals[id];
        return (
          proposal?.can.withdraw && (
            <CommandForm
              key={id}
              action={actions.withdraw}
              hidden={{ motionId: page.motion.id, amendmentId: id, version: proposal.version }}
              rank="tertiary"
              small
              submit={`Vorschlag von ${stateName(state)} zurückziehen`}
            />
          )
        );
      })}
    </div>
  );
}

function Elsewhere({ bundle, placeNames }: Pick<Props, 'bundle' | 'placeNames'>) {
  return (
    <p className="text-14">
      Gehört zusammen mit{' '}
      {bundle.elsewhere.map((anchor, index) => (
        <span key={anchor}>
          {index > 0 && ', '}
          <a className="link" href={`#${anchor}`}>
            {placeNames[anchor]}
          </a>
        </span>
      ))}
      {bundle.decidedHere ? '; es wird gemeinsam entschieden.' : '; dort wird gemeinsam entschieden.'}
    </p>
  );
}
