import type { ReactNode } from 'react';
import { DemoBanner } from '@/components/layout/demo-banner';
import { SideNavigation, type NavigationEntry } from '@/components/layout/side-navigation';
import type { TopBarPerson } from '@/components/layout/person-menu';
import { TopBar, type TopBarConference } from '@/components/layout/top-bar';
import type { TopBarWaiting } from '@/components/layout/waiting-links';

export interface ShellProps {
  /** The program runs on sample data: said on every page. */
  demo: boolean;
  person: TopBarPerson | null;
  /** Null for visitors. */
  waiting: TopBarWaiting | null;
  readsOutbox: boolean;
  conferences: readonly TopBarConference[];
  /** The conference the work is about when the address names none. */
  currentConference: number | null;
  navigation: readonly NavigationEntry[];
  /** The form that signs out; absent for visitors. */
  signOut?: ReactNode;
  children: ReactNode;
}

/** Frame of every page: skip link, banner, top bar, navigation, content. */
export function Shell(props: ShellProps) {
  return (
    <>
      <a
        href="#inhalt"
        className="bg-accent text-on-accent sr-only z-50 p-12 font-medium focus:not-sr-only focus:fixed focus:top-8 focus:left-8"
      >
        Zum Inhalt springen
      </a>
      {props.demo && <DemoBanner />}
      <TopBar
        person={props.person}
        waiting={props.waiting}
        readsOutbox={props.readsOutbox}
        conferences={props.conferences}
        currentConference={props.currentConference}
        signOut={props.signOut}
      />
      <div className="mx-auto flex w-full max-w-[110rem] flex-col lg:min-h-[calc(100dvh-5.25rem)] lg:flex-row print:block">
        <SideNavigation entries={props.navigation} />
        <main id="inhalt" tabIndex={-1} className="min-w-0 flex-1 px-16 py-24 md:px-32 print:p-0">
          {props.children}
        </main>
      </div>
    </>
  );
}
