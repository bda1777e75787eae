import { ChangeList } from '@/components/import/change-list';
import { DraftVerb } from '@/components/import/draft-verb';
import { Alert } from '@/components/ui/alert';
import { ButtonLink } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { changesNothing } from '@/lib/domain/compare-minutes';
import { refusalMessage } from '@/lib/i18n/refusals';
import type { Actor } from '@/lib/policy/actor';
import type { ImportDraftPage } from '@/lib/read/import-draft-page';
import { routes } from '@/lib/routes';
import { previewImport, type ImportPreview } from '@/lib/use-cases/imports/preview-import';
import { accept, discard } from './actions';

/** What accepting would do, and the two ways to end an import. */
export async function Acceptance({ actor, page }: { actor: Actor; page: ImportDraftPage }) {
  const preview = await previewImport(actor, { draftId: page.id });
  return (
    <>
      <Section title="Übernehmen">
        {preview.ok ? (
          <AcceptPart page={page} preview={preview.value} />
        ) : (
          <Alert tone="bad" title="So kann die Niederschrift nicht übernommen werden.">
            {refusalMessage(preview.error)}
          </Alert>
        )}
      </Section>
      {preview.ok && (
        <Section title="Was sich ändert">
          <ChangeList changes={preview.value.changes} />
        </Section>
      )}
      <Section title="Verwerfen">
        <p className="text-muted mb-12 max-w-[46rem]">
          Der Import wird geschlossen, Ihre Berichtigungen gehen verloren. An der Akte ändert sich nichts; die
          Datei kann jederzeit neu gelesen werden.
        </p>
        <DraftVerb
          draft={page}
          action={discard}
          label="Import verwerfen"
          busy="Wird verworfen …"
          rank="secondary"
        />
      </Section>
    </>
  );
}

function AcceptPart({ page, preview }: { page: ImportDraftPage; preview: ImportPreview }) {
  if (page.openPaths.length > 0)
    return (
      <Alert
        tone="warn"
        title={
          page.openPaths.length === 1
            ? 'Eine Angabe ist noch zu prüfen.'
            : `${page.openPaths.length} Angaben sind noch zu prüfen.`
        }
      >
        <p className="mb-12">Übernehmen können Sie, sobald jede berichtigt oder bestätigt ist.</p>
        <ButtonLink href={routes.importDraft(page.id, { value: page.openPaths[0] })}>
          Zur nächsten Angabe
        </ButtonLink>
      </Alert>
    );
  return (
    <>
      <p className="mb-12 max-w-[46rem]">
        {consequence(preview)} <strong className="font-semibold">{publication(preview)}</strong>
      </p>
      <DraftVerb
        draft={page}
        action={accept}
        label="In die Akte übernehmen"
        busy="Wird übernommen …"
        rank="primary"
      />
    </>
  );
}

function consequence({ onRecord, conferenceNumber, changes }: ImportPreview): string {
  if (!onRecord)
    return `Die ${conferenceNumber}. IntMK steht mit dieser Sitzung noch nicht in der Akte und wird angelegt.`;
  if (changesNothing(changes)) return 'Alles steht schon so in der Akte. Die Übernahme ändert nichts.';
  return (
    `Die ${conferenceNumber}. IntMK steht schon in der Akte und wird ergänzt, nichts wird doppelt angelegt oder ` +
    'gelöscht. Weicht der Text eines Beschlusses ab, wird eine datierte Berichtigung vermerkt.'
  );
}

/** Who will read the resolutions afterwards: to be known before the button is pressed. */
function publication({ publish, onRecord, changes }: ImportPreview): string {
  if (onRecord && changesNothing(changes)) return '';
  return publish
    ? 'Die Beschlüsse sind danach öffentlich sichtbar.'
    : 'Die Beschlüsse bleiben danach intern, bis sie veröffentlicht werden.';
}
