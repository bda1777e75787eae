import type { ReactNode } from 'react';
import { Shell } from '@/components/layout/shell';
import type { NavigationEntry } from '@/components/layout/side-navigation';
import { Button } from '@/components/ui/button';
import { currentActor } from '@/lib/auth/current-actor';
import { isDemonstration } from '@/lib/env';
import { shell, type Shell as ShellModel } from '@/lib/read/shell';
import { routes } from '@/lib/routes';
import { signOut } from './sign-out';

/** The shell around a page, for whoever asks. */
export async function Frame({ children }: { children: ReactNode }) {
  const model = await shell(await currentActor());
  return (
    <Shell
      demo={isDemonstration()}
      person={model.person}
      waiting={model.waiting}
      readsOutbox={model.can.readOutbox || isDemonstration()}
      conferences={model.conferences}
      currentConference={model.currentConference}
      navigation={navigation(model)}
      signOut={
        <form action={signOut}>
          <Button>Abmelden</Button>
        </form>
      }
    >
      {children}
    </Shell>
  );
}

/** Only what this role uses, and only what exists; what belongs together in a group. */
function navigation({ person, can, currentConference: current }: ShellModel): NavigationEntry[] {
  const ofConference = (href: (number: number) => string, shown: boolean) =>
    current === null ? { href: '', shown: false } : { href: href(current), shown };
  return [
    ...group('start', [{ label: person ? 'Übersicht' : 'Start', href: routes.home(), shown: true }]),
    ...group('conference', [
      { label: 'Anträge', href: routes.motions(), shown: can.listMotions },
      { label: 'Tagesordnung', ...ofConference(routes.agenda, can.readAgenda) },
      { label: 'Grüne Liste', ...ofConference(routes.greenList, can.readGreenList) },
      { label: 'Sitzung', ...ofConference(routes.session, can.followSession) },
      { label: 'Niederschrift', ...ofConference(routes.minutes, can.readInternalMinutes) },
      { label: 'Umlaufbeschlüsse', href: routes.circularProcedures(), shown: can.readCirculars },
    ]),
    ...group('record', [
      { label: 'Konferenzen', href: routes.conferences(), shown: true },
      { label: 'Beschlüsse', href: routes.resolutions(), shown: true },
      { label: 'Beschlusslinien', href: routes.resolutionLinks(), shown: can.decideLinks },
    ]),
    ...group('follow-up', [
      { label: 'Erfolgskontrolle', href: routes.followUp(), shown: true },
      { label: 'Anfragen', href: routes.ownDemands(), shown: can.answerDemands },
      { label: 'Arbeitsgruppen', href: routes.workingGroups(), shown: can.readWorkingGroups },
      { label: 'Aktionsplan', href: routes.actionPlan(), shown: true },
    ]),
    ...group('office', [
      { label: 'Import', href: routes.import(), shown: can.import },
      { label: 'Verwaltung', href: routes.people(), shown: can.managePeople },
      { label: 'Stellen', href: routes.directory(), shown: can.editDirectory },
    ]),
  ];
}

function group(
  name: NavigationEntry['group'],
  entries: readonly { label: string; href: string; shown: boolean }[],
): NavigationEntry[] {
  return entries.flatMap(({ shown, ...entry }) => (shown ? [{ ...entry, group: name }] : []));
}
