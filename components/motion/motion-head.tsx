import Link from 'next/link';
import { StateStrip } from '@/components/federal-state/state-strip';
import { StateStripLegend } from '@/components/federal-state/state-strip-legend';
import { MotionStatusChip } from '@/components/motion/motion-status-chip';
import { Alert } from '@/components/ui/alert';
import { ButtonLink } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { PageHead } from '@/components/ui/page-head';
import { TERMS } from '@/lib/i18n/terms';
import type { MotionPage } from '@/lib/read/motion-page';
import { routes } from '@/lib/routes';

/** TOP, kind, status, title and deadlines of a motion, and who stands behind it. */
export function MotionHead({ page }: { page: MotionPage }) {
  const { conference, item, kind } = page;
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'Anträge', href: routes.motions() },
          { label: conference.name, href: routes.motions({ conference: conference.number }) },
          { label: page.title },
        ]}
        overline={[item && `TOP ${item}`, TERMS.MotionKind[kind], conference.name]
          .filter(Boolean)
          .join(' · ')}
        title={page.title}
        actions={<HeadActions page={page} />}
      >
        <p className="flex flex-wrap items-center gap-x-12 gap-y-4">
          <MotionStatusChip status={page.status} />
          {page.lateReason !== null && (
            <Chip tone="warn" icon="clock">
              nach Antragsschluss angemeldet
            </Chip>
          )}
          {[page.policyField, page.workingGroup && `LAG/BLAG „${page.workingGroup}“`]
            .filter(Boolean)
            .map((fact) => (
              <span key={fact} className="text-muted">
                {fact}
              </span>
            ))}
        </p>
        {page.lateReason && (
          <p className="mt-8 max-w-[46rem]">
            <span className="text-muted">Grund der späten Anmeldung: </span>
            {page.lateReason}
          </p>
        )}
        <Deadlines page={page} />
      </PageHead>
      {page.withdrawn && (
        <div className="mb-24">
          <Alert tone="warn" title={page.withdrawn} />
        </div>
      )}
      {page.circular && (
        <div className="mb-24">
          <Alert tone="info" title={`Im Umlaufverfahren ${page.circular}`}>
            Die Länder stimmen über diesen Antrag ab. Bis das Verfahren endet, bleiben Text und Kreis der
            Antragsteller unverändert.{' '}
            <Link className="link" prefetch={false} href={routes.circularProcedure(page.circular)}>
              Zum Umlaufverfahren
            </Link>
          </Alert>
        </div>
      )}
      <Circle page={page} />
    </>
  );
}

function HeadActions({ page }: { page: MotionPage }) {
  const deciding = page.own.find(({ can }) => can.coSign || can.confirm);
  const { coordination: desk } = page;
  return (
    <>
      {deciding && (
        <ButtonLink href="#eigenes-land">
          {deciding.can.confirm ? 'Text bestätigen' : 'Mitzeichnen'}
        </ButtonLink>
      )}
      {page.can.edit && (
        <ButtonLink href={routes.editMotion(page.id)} icon="edit" rank={page.text ? 'secondary' : 'primary'}>
          {page.text ? 'Text bearbeiten' : 'Text schreiben'}
        </ButtonLink>
      )}
      {desk?.can.invite && <ButtonLink href="#mitzeichnung">Länder einladen</ButtonLink>}
      {desk?.can.register && <ButtonLink href="#anmeldung">Anmelden</ButtonLink>}
      {page.can.startCircular && (
        <ButtonLink href={routes.newCircularProcedure(page.id)} icon="circular">
          Umlaufverfahren einleiten
        </ButtonLink>
      )}
    </>
  );
}

function Deadlines({ page }: { page: MotionPage }) {
  if (page.deadlines.length === 0) return null;
  return (
    <ul className="figures mt-8 flex flex-wrap gap-x-24 gap-y-4">
      {page.deadlines.map(({ label, date, remaining, passed }) => (
        <li key={label}>
          <span className="text-muted">{label}: </span>
          {date}, <span className={passed ? 'text-bad font-medium' : 'font-medium'}>{remaining}</span>
        </li>
      ))}
    </ul>
  );
}

function Circle({ page }: { page: MotionPage }) {
  const { standings, summary, waiting } = page.circle;
  return (
    <section aria-label="Kreis der Antragsteller" className="mb-24">
      <div className="flex flex-wrap items-center gap-x-20 gap-y-8">
        <StateStrip focusable label="Antragsteller" standings={standings} ownState={page.ownState} />
        <p className="figures font-medium">{summary}</p>
      </div>
      {waiting && (
        <p className="mt-8">
          {waiting} Gedruckt wird als Antragsteller nur, wer die geltende Fassung gezeichnet hat.
        </p>
      )}
      <div className="mt-8" data-print="no">
        <StateStripLegend coSigning ownState={page.ownState} />
      </div>
    </section>
  );
}
