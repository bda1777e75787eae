import Link from 'next/link';
import { ButtonLink } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';

interface Props {
  open: number;
  total: number;
  /** Opens the next value that has to be checked; null if there is none. */
  nextHref: string | null;
  /** Leads to the acceptance; null for a draft that is closed. */
  acceptHref: string | null;
  /** Switches between all values and the open ones. */
  filter: { href: string; onlyOpen: boolean };
}

/** "3 von 214 Angaben prüfen", the way to the next one, and the filter. */
export function ProofCounter({ open, total, nextHref, acceptHref, filter }: Props) {
  return (
    <div className="bg-paper sticky top-0 z-20 flex flex-wrap items-center gap-x-24 gap-y-8 py-8">
      <p role="status" className="figures text-18 flex items-center gap-8 font-semibold">
        <span className={open > 0 ? 'text-warn' : 'text-good'}>
          <Icon name={open > 0 ? 'warning' : 'check'} size={24} />
        </span>
        {open > 0 ? `${open} von ${total} Angaben prüfen` : `Alle ${total} Angaben geprüft`}
      </p>
      {nextHref && (
        <Link
          href={nextHref}
          prefetch={false}
          scroll={false}
          data-proof-next
          aria-keyshortcuts="n"
          className="border-accent text-accent hover:bg-hued inline-flex min-h-36 items-center gap-8 rounded-[4px] border px-12 font-medium"
        >
          Nächste Angabe
          <kbd className="border-line bg-hued text-14 rounded-[4px] border px-4">N</kbd>
        </Link>
      )}
      {open === 0 && acceptHref && (
        <ButtonLink href={acceptHref} rank="primary">
          Weiter zur Übernahme
        </ButtonLink>
      )}
      <Link href={filter.href} prefetch={false} scroll={false} className="link">
        {filter.onlyOpen ? 'Alle Angaben zeigen' : 'Nur offene Angaben zeigen'}
      </Link>
    </div>
  );
}
