import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DraftStatus } from '@/components/import/draft-status';
import { SisterConference } from '@/components/import/sister-conference';
import { FindingList } from '@/components/minutes-check/finding-list';
import { PageHead } from '@/components/ui/page-head';
import { Tabs } from '@/components/ui/tabs';
import { requireUser } from '@/lib/auth/current-actor';
import { importDraftPage } from '@/lib/read/import-draft-page';
import { routes, type ProofPlace } from '@/lib/routes';
import { Acceptance } from './acceptance';
import { Proof } from './proof';

export const metadata: Metadata = { title: 'Import prüfen' };

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Source and reading of an import side by side; its findings; what accepting it would do. */
export default async function ImportDraftPage({ params, searchParams }: Props) {
  const { id } = await params;
  const query = await searchParams;
  const value = typeof query.wert === 'string' ? query.wert : null;
  const actor = await requireUser(routes.importDraft(id));
  const page = await importDraftPage(actor, id, value);
  if (!page) notFound();
  const view = viewOf(query.ansicht);
  const tab = (label: string, target: ProofPlace['view'], count?: { value: number; of: string }) => ({
    label,
    href: routes.importDraft(id, { view: target }),
    current: view === target,
    count,
  });
  return (
    <>
      <PageHead
        crumbs={[{ label: 'Import', href: routes.import() }, { label: page.fileName }]}
        title={`Niederschrift der ${page.conference} prüfen`}
      >
        <p className="text-muted break-words">
          {page.fileName}, gelesen am {page.createdAt} von {page.owner}
        </p>
      </PageHead>
      <SisterConference name={page.sisterConference} />
      <DraftStatus status={page.status} conferenceNumber={page.conferenceNumber} />
      <Tabs
        label="Ansichten des Imports"
        tabs={[
          tab('Angaben', 'angaben', { value: page.openPaths.length, of: 'offen' }),
          tab('Auffälligkeiten', 'befunde', { value: page.findings.length, of: 'Befunde' }),
          ...(page.status === 'OPEN' ? [tab('Übernehmen', 'aenderungen')] : []),
        ]}
      />
      {view === 'angaben' && <Proof page={page} value={value} onlyOpen={query.zeigen === 'offen'} />}
      {view === 'befunde' && <FindingList findings={page.findings} />}
      {view === 'aenderungen' && page.status === 'OPEN' && <Acceptance actor={actor} page={page} />}
    </>
  );
}

function viewOf(wanted: unknown): NonNullable<ProofPlace['view']> {
  return wanted === 'befunde' || wanted === 'aenderungen' ? wanted : 'angaben';
}
