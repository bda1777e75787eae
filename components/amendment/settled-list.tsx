import Link from 'next/link';
import { ProposedChange } from '@/components/amendment/proposed-change';
import { Chip, type Tone } from '@/components/ui/chip';
import type { IconName } from '@/components/ui/icon';
import { stateName } from '@/lib/domain/federal-state';
import { blockWords, OPERATION_WORDS } from '@/lib/i18n/amendment-words';
import { TERMS } from '@/lib/i18n/terms';
import type { SettledAmendment, SettledChange } from '@/lib/read/settled-amendments';
import { routes } from '@/lib/routes';

const LOOKS: Record<SettledAmendment['status'], { tone: Tone; icon: IconName }> = {
  ACCEPTED: { tone: 'good', icon: 'check' },
  ADAPTED: { tone: 'info', icon: 'edit' },
  DECLINED: { tone: 'bad', icon: 'cross' },
  WITHDRAWN: { tone: 'neutral', icon: 'withdraw' },
};

/** What became of earlier proposals: the decision with its reason and day. */
export function SettledList({
  motionId,
  settled,
}: {
  motionId: string;
  settled: readonly SettledAmendment[];
}) {
  return (
    <ul className="flex flex-col gap-16">
      {settled.map((amendment) => (
        <li key={amendment.id} data-keep className="border-line border-b pb-16">
          <Head amendment={amendment} motionId={motionId} />
          {amendment.decisionReason && <p className="mt-4 max-w-[46rem]">{amendment.decisionReason}</p>}
          <details className="mt-8">
            <summary className="link w-fit">
              Wortlaut des Vorschlags<span className="sr-only"> von {stateName(amendment.state)}</span>
            </summary>
            {amendment.changes.map((change, index) => (
              <Change key={index} change={change} />
            ))}
            {amendment.reason && (
              <p className="text-muted mt-8 max-w-[46rem]">Begründung: {amendment.reason}</p>
            )}
          </details>
        </li>
      ))}
    </ul>
  );
}

function Head({ amendment, motionId }: { amendment: SettledAmendment; motionId: string }) {
  const { state, status, versionNumber, at, by } = amendment;
  const look = LOOKS[status];
  return (
    <p className="flex flex-wrap items-center gap-x-12 gap-y-4">
      <span className="font-semibold">{stateName(state)}</span>
      <Chip tone={look.tone} icon={look.icon}>
        {TERMS.AmendmentStatus[status]}
      </Chip>
      {versionNumber !== null && (
        <Link className="link" prefetch={false} href={routes.motionVersion(motionId, versionNumber)}>
          Fassung {versionNumber}
        </Link>
      )}
      <span className="text-14 text-muted">{[by, at].filter(Boolean).join(', ')}</span>
    </p>
  );
}

function Change({ change }: { change: SettledChange }) {
  const { type, block, before, after } = change;
  const place = type === 'REPLACE_TITLE' ? 'Titel' : block ? blockWords(block) : 'Anfang';
  return (
    <div className="mt-8">
      <p className="text-14 text-muted figures">
        {type === 'INSERT' ? `Nach ${place}` : place}: {OPERATION_WORDS[type]}
      </p>
      {type !== 'MOVE' && (
        <ProposedChange wording={{ type, text: after, kind: null, movesBehind: null }} present={before} />
      )}
    </div>
  );
}
