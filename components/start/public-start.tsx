import { CurrentConference } from '@/components/start/current-conference';
import { LatestResolutions } from '@/components/start/latest-resolutions';
import { ButtonLink } from '@/components/ui/button';
import type { StartPage } from '@/lib/read/start-page';
import { routes } from '@/lib/routes';

/** What this is, and the way to what is published. */
export function PublicStart({ page }: { page: StartPage }) {
  return (
    <>
      <header className="mb-32 max-w-[46rem]">
        <h1 className="text-24 md:text-32 font-semibold">Die Beschlüsse der Integrationsministerkonferenz</h1>
        <p className="text-18 mt-12">
          Beschlusswerk ist die gemeinsame Akte der sechzehn Länder: Hier werden Konferenzen vorbereitet,
          Beschlüsse festgehalten und nachverfolgt. Veröffentlichte Beschlüsse können alle lesen und zitieren.
        </p>
        <div className="mt-24 flex flex-wrap gap-12">
          <ButtonLink href={routes.resolutions()} rank="primary" icon="document">
            Beschlüsse lesen
          </ButtonLink>
          <ButtonLink href={routes.conferences()}>Alle Konferenzen</ButtonLink>
          <ButtonLink href={routes.signIn()} icon="person">
            Anmelden
          </ButtonLink>
        </div>
      </header>
      <div className="grid grid-cols-1 gap-24 lg:grid-cols-2">
        <CurrentConference page={page} />
        <LatestResolutions latest={page.latest} />
      </div>
    </>
  );
}
