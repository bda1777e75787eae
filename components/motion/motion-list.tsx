import Link from 'next/link';
import { StateStrip } from '@/components/federal-state/state-strip';
import { StateStripLegend } from '@/components/federal-state/state-strip-legend';
import { ButtonLink } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { EmptyState } from '@/components/ui/empty-state';
import type { StateCode } from '@/lib/domain/federal-state';
import { TERMS } from '@/lib/i18n/terms';
import type { ListedMotion, MotionsPage } from '@/lib/read/motions-page';
import { routes } from '@/lib/routes';

/** The motions by where they stand, each with its circle. */
export function MotionList({ page }: { page: MotionsPage }) {
  if (page.groups.length === 0) return <NoMotions page={page} />;
  const listed = page.groups.reduce((sum, { motions }) => sum + motions.length, 0);
  return (
    <>
      <div className="mb-24 flex flex-wrap items-center justify-between gap-x-24 gap-y-8">
        <p role="status" className="text-muted figures">
          {page.total === 1 ? '1 Antrag' : `${page.total} Anträge`}
          {page.total > listed && `, die neuesten ${listed} werden angezeigt`}
        </p>
        <StateStripLegend coSigning ownState={page.ownState} />
      </div>
      {page.groups.map(({ status, motions }) => (
        <section key={status} className="mb-32">
          <h2 className="text-20 mb-8 font-semibold">{GROUP_TITLES[status]}</h2>
          <ul className="border-line border-t">
            {motions.map((motion) => (
              <MotionRow key={motion.id} motion={motion} ownState={page.ownState} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

const GROUP_TITLES: Record<MotionsPage['groups'][number]['status'], string> = {
  TOPIC: 'Themenanmeldungen',
  DRAFT: 'Entwürfe',
  CO_SIGNING: 'In Mitzeichnung',
  REGISTERED: 'Angemeldet',
  ON_AGENDA: 'Auf der Tagesordnung',
  DECIDED: 'Behandelt',
  WITHDRAWN: 'Zurückgezogen',
  MERGED: 'Zusammengelegt',
  POSTPONED: 'Vertagt',
};

function MotionRow({ motion, ownState }: { motion: ListedMotion; ownState: StateCode | null }) {
  const { circle, waits } = motion;
  return (
    <li
      data-keep
      className="border-line grid grid-cols-1 items-center gap-x-24 gap-y-8 border-b px-8 py-12 lg:grid-cols-[minmax(0,1fr)_auto]"
    >
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-12 gap-y-4">
          <Link href={routes.motion(motion.id)} prefetch={false} className="link font-medium">
            {motion.title}
          </Link>
          {waits && (
            <Chip tone="warn" icon="edit">
              {waits === 'confirm' ? 'Bestätigung erbeten' : 'Mitzeichnung erbeten'}
            </Chip>
          )}
        </p>
        <p className="text-muted figures">
          {[
            motion.item && `TOP ${motion.item}`,
            TERMS.MotionKind[motion.kind],
            motion.conference,
            circle.summary,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <StateStrip
        small
        label={`Antragsteller zu „${motion.title}“`}
        standings={circle.standings}
        ownState={ownState}
      />
    </li>
  );
}

function NoMotions({ page: { filter, can } }: { page: MotionsPage }) {
  const narrowed = Object.values(filter).some((value) => value !== null && value !== '');
  if (narrowed)
    return (
      <EmptyState title="Keine Anträge gefunden">
        Bitte fassen Sie den Filter weiter. Entwürfe anderer Länder stehen hier erst nach einer Einladung oder
        der Anmeldung.
      </EmptyState>
    );
  return (
    <EmptyState
      title="Noch keine Anträge"
      action={
        can.create && (
          <ButtonLink href={routes.newMotion()} rank="primary">
            Neuer Antrag
          </ButtonLink>
        )
      }
    >
      Hier stehen die Anträge Ihres Landes, die Anträge, zu denen Ihr Land eingeladen ist, und alle
      angemeldeten.
    </EmptyState>
  );
}
