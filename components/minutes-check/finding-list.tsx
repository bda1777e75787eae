import Link from 'next/link';
import type { ReactNode } from 'react';
import { Chip } from '@/components/ui/chip';
import { EmptyState } from '@/components/ui/empty-state';
import type { FindingCode } from '@/lib/domain/finding';
import { FINDING_TITLES } from '@/lib/i18n/findings';

interface FindingView {
  code: FindingCode;
  /** TOP number; null where it concerns the whole document. */
  item: string | null;
  /** A German sentence. */
  message: string;
  /** The quoted places, agenda first. */
  evidence: readonly string[];
}

interface Props<Finding extends FindingView> {
  findings: readonly Finding[];
  /** Leads to the place in question; null where there is none. */
  itemHref?: (item: string) => string | null;
  /** What can be said to a finding, below it. */
  answer?: (finding: Finding) => ReactNode;
}

/** What the Protokoll-Prüfer noticed: differences first, mere spellings and hints last. */
export function FindingList<Finding extends FindingView>({ findings, ...rest }: Props<Finding>) {
  if (findings.length === 0)
    return (
      <EmptyState title="Keine Auffälligkeiten">
        Tagesordnung, Antragsteller, Titel und Ziffern stimmen überein.
      </EmptyState>
    );
  const notes = findings.filter((finding) => isHint(finding.code));
  const differences = findings.filter((finding) => !isHint(finding.code));
  return (
    <>
      <FindingGroup title="Zu klären" findings={differences} {...rest} />
      <FindingGroup title="Hinweise" findings={notes} {...rest} />
    </>
  );
}

const isHint = (code: FindingCode) => code === 'WORDING_VARIANT' || code === 'HEADER_VARIANT';

function FindingGroup<Finding extends FindingView>({
  title,
  findings,
  itemHref,
  answer,
}: Props<Finding> & { title: string }) {
  if (findings.length === 0) return null;
  return (
    <section className="mb-32">
      <h2 className="text-20 mb-12 font-semibold">
        {title} <span className="text-muted figures font-normal">({findings.length})</span>
      </h2>
      <ol className="flex flex-col gap-16">
        {findings.map((finding, index) => (
          // The list is computed anew from the minutes and never reordered in place.
          <FindingCard
            key={index}
            finding={finding}
            href={finding.item ? (itemHref?.(finding.item) ?? null) : null}
            answer={answer?.(finding)}
          />
        ))}
      </ol>
    </section>
  );
}

function FindingCard({
  finding,
  href,
  answer,
}: {
  finding: FindingView;
  href: string | null;
  answer: ReactNode;
}) {
  const hint = isHint(finding.code);
  return (
    <li
      data-keep
      className={`bg-paper border-line rounded-[4px] border border-l-4 p-16 ${hint ? '' : 'border-l-warn'}`}
    >
      <p className="mb-8 flex flex-wrap items-center gap-x-12 gap-y-4">
        <span className="figures font-semibold">
          {finding.item === null ? 'Gesamtes Dokument' : <ItemName item={finding.item} href={href} />}
        </span>
        <Chip tone={hint ? 'info' : 'warn'} icon={hint ? 'info' : 'warning'}>
          {FINDING_TITLES[finding.code]}
        </Chip>
      </p>
      <p className="max-w-[60rem]">{finding.message}</p>
      {finding.evidence.length > 0 && <Evidence finding={finding} />}
      {answer}
    </li>
  );
}

function ItemName({ item, href }: { item: string; href: string | null }) {
  const name = `TOP ${item}`;
  if (!href) return name;
  return (
    <Link href={href} prefetch={false} className="link">
      {name}
    </Link>
  );
}

/** Where a finding compares two places, the first is the agenda's. */
const COMPARES: readonly FindingCode[] = ['APPLICANTS_DIFFER', 'TITLE_DIFFERS', 'WORDING_VARIANT'];

function Evidence({ finding }: { finding: FindingView }) {
  const places = COMPARES.includes(finding.code) ? ['In der Tagesordnung', 'Über dem Beschluss'] : [];
  return (
    <div className="mt-12 grid grid-cols-1 gap-12 lg:grid-cols-2">
      {finding.evidence.map((quote, index) => (
        <blockquote key={index} className="bg-hued border-line border-l-3 px-12 py-8">
          <span className="text-14 text-muted block">{places[index] ?? `Fundstelle ${index + 1}`}</span>
          {quoted(quote)}
        </blockquote>
      ))}
    </div>
  );
}

/** In German quotation marks; marks inside become single ones. */
function quoted(text: string): string {
  return `„${text.replaceAll('„', '‚').replaceAll('“', '‘')}“`;
}
