import { DecideCorrectionForm } from '@/components/minutes/decide-correction-form';
import { Chip, type Tone } from '@/components/ui/chip';
import type { FormAction } from '@/lib/forms/form-state';
import type { CorrectionView } from '@/lib/read/minutes-corrections-page';

const TONES: Record<CorrectionView['status'], Tone> = {
  PROPOSED: 'warn',
  ACCEPTED: 'good',
  DECLINED: 'neutral',
};

interface Props {
  corrections: readonly CorrectionView[];
  /** For the office; null for everybody else. */
  decide: FormAction | null;
}

/** What the Länder asked for and what became of it. */
export function CorrectionList({ corrections, decide }: Props) {
  return (
    <ol className="flex flex-col gap-16">
      {corrections.map((correction) => (
        <li key={correction.id} data-keep className="border-line rounded-[4px] border p-16">
          <p className="flex flex-wrap items-center gap-x-12 gap-y-4">
            <span className="font-semibold">
              {correction.state}: {correction.place}
            </span>
            <Chip tone={TONES[correction.status]}>{correction.statusWord}</Chip>
          </p>
          <p className="text-14 text-muted mt-4">
            {correction.edition} · {correction.proposed}
          </p>
          <p className="mt-8 max-w-[46rem] whitespace-pre-wrap">{correction.proposal}</p>
          {correction.decided !== null && (
            <p className="text-14 text-muted mt-8 max-w-[46rem]">
              Entschieden: {correction.decided}
              {correction.reason === null ? '' : ` · ${correction.reason}`}
            </p>
          )}
          {decide && correction.status === 'PROPOSED' && (
            <div className="mt-16">
              <DecideCorrectionForm correction={correction} action={decide} />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
