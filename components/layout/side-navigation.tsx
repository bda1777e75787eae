'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';

export interface NavigationEntry {
  label: string;
  href: string;
}

const isWithin = (pathname: string, href: string) =>
  href === '/' ? pathname === '/' : pathname === href || pathname.startsWith(`${href}/`);

/** The nearest place above the page: the agenda of a conference is the agenda, not the conferences too. */
function currentHref(entries: readonly NavigationEntry[], pathname: string): string | undefined {
  const above = entries.map(({ href }) => href).filter((href) => isWithin(pathname, href));
  return above.sort((one, other) => other.length - one.length)[0];
}

/** The places this role uses: a column on wide screens, a line that wraps on narrow ones. */
export function SideNavigation({ entries }: { entries: readonly NavigationEntry[] }) {
  const current = currentHref(entries, usePathname());
  return (
    <nav
      aria-label="Hauptnavigation"
      className="border-line shrink-0 border-b px-8 lg:w-[13.5rem] lg:border-r lg:border-b-0 lg:px-0 lg:py-24"
    >
      <ul className="flex flex-wrap lg:sticky lg:top-24 lg:flex-col">
        {entries.map((entry) => (
          <li key={entry.href}>
            <Link
              href={entry.href}
              prefetch={false}
              aria-current={entry.href === current ? 'page' : undefined}
              className="text-ink hover:bg-hued aria-[current=page]:border-accent aria-[current=page]:text-accent flex min-h-44 items-center border-b-3 border-transparent px-12 font-medium lg:min-h-40 lg:border-b-0 lg:border-l-4 lg:px-24"
            >
              {entry.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
