import Link from 'next/link';
import type { ReactNode } from 'react';
import { ConferenceSwitcher } from '@/components/layout/conference-switcher';
import { PersonMenu, type TopBarPerson } from '@/components/layout/person-menu';
import { WaitingLinks, type TopBarWaiting } from '@/components/layout/waiting-links';
import { QuickSearch } from '@/components/search/quick-search';
import { Icon } from '@/components/ui/icon';
import { routes } from '@/lib/routes';

export interface TopBarConference {
  number: number;
  /** "22. IntMK 2027 · Vorsitz Rheinland-Pfalz" */
  label: string;
}

interface Props {
  person: TopBarPerson | null;
  waiting: TopBarWaiting | null;
  readsOutbox: boolean;
  conferences: readonly TopBarConference[];
  currentConference: number | null;
  signOut?: ReactNode;
}

/** Name of the program, the conference one works on, the search, what waits, and who one is. */
export function TopBar({ person, waiting, readsOutbox, conferences, currentConference, signOut }: Props) {
  return (
    <header data-print="no" className="border-line bg-paper border-b">
      <div className="mx-auto flex max-w-[110rem] flex-wrap items-center gap-x-16 px-16 py-4 md:px-24">
        <Link href={routes.home()} className="text-20 text-ink flex min-h-44 items-center font-semibold">
          Beschlusswerk
        </Link>
        {conferences.length > 0 && (
          <ConferenceSwitcher conferences={conferences} currentConference={currentConference} />
        )}
        <QuickSearch />
        <div className="flex items-center justify-end max-sm:ml-auto sm:gap-x-12">
          {waiting && <WaitingLinks {...waiting} />}
          {person ? (
            <PersonMenu person={person} readsOutbox={readsOutbox} signOut={signOut} />
          ) : (
            <SignInLink />
          )}
        </div>
      </div>
    </header>
  );
}

function SignInLink() {
  return (
    <Link
      href={routes.signIn()}
      prefetch={false}
      className="link inline-flex min-h-44 items-center gap-8 font-medium"
    >
      <Icon name="person" />
      Anmelden
    </Link>
  );
}
