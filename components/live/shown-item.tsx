import { ApplicantLine } from '@/components/agenda/applicant-line';
import { StateStrip } from '@/components/federal-state/state-strip';
import { ResultChip } from '@/components/live/result-chip';
import { TextDiff } from '@/components/motion-diff/text-diff';
import { ResolutionText } from '@/components/resolution/resolution-text';
import type { StateCode } from '@/lib/domain/federal-state';
import type { FollowItem } from '@/lib/domain/session-follow';
import { resultDetail } from '@/lib/i18n/follow-words';
import { wordingChange } from '@/lib/text/wording-change';

/** One item of the sitting, big: number, title, applicants, what became of it, what is voted on. */
export function ShownItem({ item, ownState }: { item: FollowItem; ownState: StateCode | null }) {
  return (
    <article aria-labelledby="shown-item">
      <p className="text-20 figures text-muted font-medium">TOP {item.number}</p>
      <h2 id="shown-item" className="text-24 md:text-32 mb-12 max-w-[46rem] font-semibold">
        {item.title}
      </h2>
      <Result item={item} />
      {item.applicants.length > 0 && (
        <div className="mb-24">
          <p className="text-muted mb-8">
            <ApplicantLine applicants={item.applicants} allStates={item.allStates} />
          </p>
          <StateStrip
            label={`Antragsteller zu TOP ${item.number}`}
            applicants={item.applicants}
            ownState={ownState}
          />
        </div>
      )}
      <Change item={item} />
      <Wording item={item} />
    </article>
  );
}

function Result({ item: { result } }: { item: FollowItem }) {
  if (!result) return null;
  const detail = resultDetail(result);
  return (
    <p className="mb-16 flex flex-wrap items-center gap-8">
      <ResultChip outcome={result.outcome} />
      {detail !== null && <span className="figures font-medium">{detail}</span>}
    </p>
  );
}

/** Word by word what the meeting made of the motion. */
function Change({ item }: { item: FollowItem }) {
  if (!item.before) return null;
  const { before, after } = wordingChange(item.before, item);
  return (
    <section className="mb-24">
      <h3 className="text-18 mb-8 font-semibold">In der Sitzung geändert</h3>
      <TextDiff before={before} after={after} headingLevel={4} />
    </section>
  );
}

function Wording({ item }: { item: FollowItem }) {
  if (item.kind === 'KAMIN' && item.blocks.length === 0)
    return <p className="text-muted">Kamingespräch: Wortlaut und Verlauf sind vertraulich.</p>;
  if (item.blocks.length === 0) return <p className="text-muted">Zu diesem Punkt liegt kein Text vor.</p>;
  return (
    <section>
      <h3 className="text-18 mb-8 font-semibold">{item.before ? 'Neuer Wortlaut' : 'Wortlaut'}</h3>
      <ResolutionText blocks={item.blocks} />
    </section>
  );
}
