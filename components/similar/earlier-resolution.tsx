import Link from 'next/link';
import { OutcomeChip } from '@/components/resolution/outcome-chip';
import { followUpWords } from '@/components/similar/follow-up-words';
import type { EarlierResolution as Resolution } from '@/lib/read/similar-resolutions';
import { routes } from '@/lib/routes';

/** An earlier resolution in a few lines: when, what, how it ended and what became of its requests. */
export function EarlierResolution({ resolution }: { resolution: Resolution }) {
  const { conference, number, title, outcome, followUp } = resolution;
  return (
    <>
      <p className="text-14 text-muted figures">
        {conference.name}, TOP {number}
      </p>
      <p>
        <Link className="link" prefetch={false} href={routes.resolution(conference.number, number)}>
          {title}
        </Link>
      </p>
      <p className="text-14 mt-4 flex flex-wrap items-center gap-8">
        {outcome && <OutcomeChip outcome={outcome} />}
        {followUp.length > 0 && <span className="text-muted">Bitten: {followUpWords(followUp)}</span>}
      </p>
    </>
  );
}
