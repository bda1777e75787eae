import Link from 'next/link';
import type { ReactNode } from 'react';
import { ConferenceSwitcher } from '@/components/layout/conference-switcher';
import { Icon } from '@/components/ui/icon';
import { routes } from '@/lib/routes';

export interface TopBarConference {
  number: number;
  /** "22. IntMK 2027 · Vorsitz Rheinland-Pfalz" */
  label: string;
}

export interface TopBarPerson {
  name: string;
  /** "Geschäftsstelle, Rheinland-Pfalz" */
  role: string;
}

interface Props {
  person: TopBarPerson | null;
  conferences: readonly TopBarConference[];
  currentConference: number | null;
  signOut?: ReactNode;
}

/** Name of the program, the conference one works on, and who one is. */
export function TopBar({ person, conferences, currentConference, signOut }: Props) {
  return (
    <header data-print="no" className="border-line bg-paper border-b">
      <div className="mx-auto flex max-w-[110rem] flex-wrap items-center gap-x-16 px-16 py-4 md:px-24">
        <Link href={routes.home()} className="text-20 text-ink flex min-h-44 items-center font-semibold">
          Beschlusswerk
        </Link>
        {conferences.length > 0 && (
          <ConferenceSwitcher conferences={conferences} currentConference={currentConference} />
        )}
        <div className="ml-auto">
          {person ? <PersonMenu person={person} signOut={signOut} /> : <SignInLink />}
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

function PersonMenu({ person, signOut }: { person: TopBarPerson; signOut?: ReactNode }) {
  return (
    <details className="group relative">
      <summary className="hover:bg-hued flex min-h-44 list-none items-center gap-8 rounded-[4px] px-8 font-medium [&::-webkit-details-marker]:hidden">
        <Icon name="person" />
        <span className="sr-only">Angemeldet als </span>
        <span className="max-sm:sr-only">{person.name}</span>
        <Icon name="down" size={16} />
      </summary>
      <div className="border-line bg-paper absolute right-0 z-30 w-[18rem] rounded-[4px] border p-16 shadow-[0_4px_16px_rgb(0_0_0/0.16)]">
        <p className="font-medium">{person.name}</p>
        <p className="text-muted">{person.role}</p>
        <div className="mt-12">{signOut}</div>
      </div>
    </details>
  );
}
