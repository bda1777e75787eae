import Link from 'next/link';
import { TERMS } from '@/lib/i18n/terms';
import type { LinkedResolution } from '@/lib/read/similar-to-motion';
import { routes } from '@/lib/routes';

/** In the head of a motion, also on paper: which earlier resolutions it follows, and how. */
export function LinkedLine({ linked }: { linked: readonly LinkedResolution[] }) {
  if (linked.length === 0) return null;
  return (
    <ul className="mb-24 max-w-[46rem]">
      {linked.map(({ linkId, kind, conference, number, title }) => (
        <li key={linkId}>
          <span className="text-muted">Der Antrag {TERMS.ResolutionLinkKind[kind]} </span>
          <Link className="link figures" prefetch={false} href={routes.resolution(conference.number, number)}>
            {conference.name}, TOP {number}
          </Link>
          : {title}
        </li>
      ))}
    </ul>
  );
}
