'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useRef } from 'react';
import { Icon } from '@/components/ui/icon';

export interface NavigationEntry {
  label: string;
  href: string;
  /** What the place is about: neighbours of the same group stand together. */
  group: 'start' | 'conference' | 'record' | 'follow-up' | 'office';
}

const isWithin = (pathname: string, href: string) =>
  href === '/' ? pathname === '/' : pathname === href || pathname.startsWith(`${href}/`);

/** The nearest place above the page: the agenda of a conference is the agenda, not the conferences too. */
function currentHref(entries: readonly NavigationEntry[], pathname: string): string | undefined {
  const above = entries.map(({ href }) => href).filter((href) => isWithin(pathname, href));
  return above.sort((one, other) => other.length - one.length)[0];
}

/**
 * The places this role uses: a column on wide screens; on narrow ones a menu that names where one is, since the places
 * would fill half a phone. It opens without JavaScript.
 */
export function SideNavigation({ entries }: { entries: readonly NavigationEntry[] }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const current = currentHref(entries, usePathname());
  const label = entries.find(({ href }) => href === current)?.label;
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  return (
    <nav
      aria-label="Hauptnavigation"
      className="border-line shrink-0 border-b lg:w-[13.5rem] lg:border-r lg:border-b-0 lg:py-24"
    >
      <details ref={menu} className="lg:hidden">
        <summary className="hover:bg-hued flex min-h-44 list-none items-center gap-8 px-16 font-medium md:px-24 [&::-webkit-details-marker]:hidden">
          <span>Menü{label !== undefined && <span className="text-accent">: {label}</span>}</span>
          <Icon name="down" size={16} />
        </summary>
        <Places entries={entries} current={current} chosen={close} />
      </details>
      <div className="max-lg:hidden lg:sticky lg:top-24">
        <Places entries={entries} current={current} />
      </div>
    </nav>
  );
}

interface PlacesProps {
  entries: readonly NavigationEntry[];
  current: string | undefined;
  /** The page changed without being loaded anew. */
  chosen?: () => void;
}

/** What belongs together stands together. */
function Places({ entries, current, chosen }: PlacesProps) {
  return (
    <ul className="max-lg:grid max-lg:grid-cols-2 max-lg:px-4 max-lg:pb-8 sm:max-lg:grid-cols-3">
      {entries.map((entry, index) => (
        <li
          key={entry.href}
          className={index > 0 && entry.group !== entries[index - 1]?.group ? 'lg:mt-16' : ''}
        >
          <Link
            href={entry.href}
            prefetch={false}
            onClick={chosen}
            aria-current={entry.href === current ? 'page' : undefined}
            className="text-ink hover:bg-hued aria-[current=page]:border-accent aria-[current=page]:text-accent flex min-h-44 items-center border-l-4 border-transparent px-8 font-medium lg:min-h-36 lg:px-24"
          >
            {entry.label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
