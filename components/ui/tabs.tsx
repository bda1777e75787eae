import Link from 'next/link';

export interface Tab {
  label: string;
  href: string;
  current: boolean;
  /** A number behind the word, with what it counts for screen readers. */
  count?: { value: number; of: string };
}

/** More of them would fill half a phone. */
const MOST_IN_A_ROW = 5;

/** Views of one thing, each with an address of its own; many of them are a fold where the page is narrow. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const folds = tabs.length > MOST_IN_A_ROW;
  const row = <TabRow tabs={tabs} />;
  return (
    <nav aria-label={label} className="border-line mb-24 border-b">
      {folds && (
        <details className="md:hidden">
          <summary className="flex min-h-44 items-center justify-between font-medium">
            {tabs.find(({ current }) => current)?.label ?? label}
            <span className="text-14 text-muted">weitere Seiten</span>
          </summary>
          {row}
        </details>
      )}
      <div className={folds ? 'hidden md:block' : undefined}>{row}</div>
    </nav>
  );
}

function TabRow({ tabs }: { tabs: readonly Tab[] }) {
  return (
    <ul className="-mb-1 flex flex-wrap gap-x-24">
      {tabs.map((tab) => (
        <li key={tab.href}>
          <Link
            href={tab.href}
            prefetch={false}
            scroll={false}
            aria-current={tab.current ? 'page' : undefined}
            className="text-ink aria-[current=page]:border-accent aria-[current=page]:text-accent hover:border-line-strong inline-flex min-h-44 items-center gap-8 border-b-3 border-transparent font-medium"
          >
            {tab.label}
            {tab.count && (
              <span className="bg-hued figures text-14 rounded-[4px] px-8">
                {tab.count.value}
                <span className="sr-only"> {tab.count.of}</span>
              </span>
            )}
          </Link>
        </li>
      ))}
    </ul>
  );
}
