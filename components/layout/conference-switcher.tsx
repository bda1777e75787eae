'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useRef } from 'react';
import type { TopBarConference } from '@/components/layout/top-bar';
import { Icon } from '@/components/ui/icon';
import { routes } from '@/lib/routes';

const IN_PATH = /^\/(?:konferenzen|beschluesse)\/(\d+)/;

interface Props {
  conferences: readonly TopBarConference[];
  currentConference: number | null;
}

/** Names the conference of the address, else the running one, and leads to any other. Opens without JavaScript. */
export function ConferenceSwitcher({ conferences, currentConference }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  const inPath = IN_PATH.exec(usePathname())?.[1];
  const number = inPath ? Number(inPath) : currentConference;
  const shown = conferences.find((conference) => conference.number === number);
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  return (
    <details ref={menu} className="relative max-sm:order-last max-sm:w-full">
      <summary className="hover:bg-hued flex min-h-44 list-none items-center gap-8 rounded-[4px] py-4 sm:px-8 [&::-webkit-details-marker]:hidden">
        <span className="sr-only">Konferenz wechseln, angezeigt wird: </span>
        {shown?.label ?? 'Konferenz wählen'}
        <Icon name="down" size={16} />
      </summary>
      <ul className="border-line bg-paper absolute left-0 z-30 max-h-[24rem] w-[22rem] max-w-full overflow-y-auto rounded-[4px] border py-8 shadow-[0_4px_16px_rgb(0_0_0/0.16)] max-sm:w-full">
        {conferences.map((conference) => (
          <li key={conference.number}>
            <Link
              href={routes.conference(conference.number)}
              prefetch={false}
              onClick={close}
              aria-current={conference.number === number ? 'true' : undefined}
              className="text-ink hover:bg-hued figures aria-[current=true]:text-accent block px-16 py-8 aria-[current=true]:font-semibold"
            >
              {conference.label}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
