import { changeWords, fieldName } from '@/components/import/change-words';
import { Alert } from '@/components/ui/alert';
import { CommandForm } from '@/components/ui/command-form';
import { WordDiff } from '@/components/ui/word-diff';
import { isStateCode, stateName } from '@/lib/domain/federal-state';
import type { PassageChange } from '@/lib/domain/minutes-passage';
import type { RecordChange } from '@/lib/domain/minutes-record';
import type { FormAction } from '@/lib/forms/form-state';
import { internalField } from '@/lib/i18n/internal-minutes';
import { placeName } from '@/lib/i18n/minutes-words';
import type { ChangeView, MinutesEditorPage } from '@/lib/read/minutes-editor-page';

interface Props {
  page: Pick<MinutesEditorPage, 'edition' | 'changes' | 'allSeal'>;
  action: FormAction;
}

/** What the record says otherwise since the draft last took over: each change with its two answers. */
export function ChangePanel({ page: { edition, changes, allSeal }, action }: Props) {
  if (changes.length === 0) return null;
  const hidden = { editionId: edition.id, choice: 'TAKE' };
  return (
    <section id="aenderungen" className="mb-32 flex flex-col gap-16">
      <Alert
        tone="warn"
        title={`Seit der letzten Übernahme geändert: ${changes.length === 1 ? 'eine Stelle' : `${changes.length} Stellen`}`}
      >
        <p>
          Die Aufzeichnung der Sitzung lautet inzwischen anders. Nichts wird von selbst überschrieben; bitte
          entscheiden Sie über jede Stelle.
        </p>
      </Alert>
      {allSeal !== null && (
        <CommandForm
          action={action}
          hidden={{ ...hidden, change: allSeal }}
          rank="secondary"
          submit="Alle Änderungen der Aufzeichnung übernehmen"
        />
      )}
      <ol className="flex flex-col gap-12">
        {changes.map((view) => (
          <li key={view.seal} className="border-line rounded-[4px] border p-16">
            <ChangeBody view={view} />
            <Answers view={view} editionId={edition.id} action={action} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Answers({
  view: { seal, change },
  editionId,
  action,
}: {
  view: ChangeView;
  editionId: string;
  action: FormAction;
}) {
  const hidden = { editionId, change: seal };
  return (
    <div className="mt-12 flex flex-wrap gap-8">
      <CommandForm
        action={action}
        hidden={{ ...hidden, choice: 'TAKE' }}
        rank="secondary"
        small
        submit="Übernehmen"
      />
      {change.kind === 'PASSAGE' && (
        <CommandForm
          action={action}
          hidden={{ ...hidden, choice: 'KEEP' }}
          rank="tertiary"
          small
          submit="Meine Fassung behalten"
        />
      )}
    </div>
  );
}

function ChangeBody({ view: { change } }: { view: ChangeView }) {
  return change.kind === 'PASSAGE' ? (
    <PassageBody change={change.change} />
  ) : (
    <RecordBody change={change.change} />
  );
}

function PassageBody({ change: { place, before, after, edit } }: { change: PassageChange }) {
  return (
    <>
      <h3 className="font-medium">Satz aus der Aufzeichnung: {placeName(place)}</h3>
      <div className="mt-8">
        <WordDiff before={before} after={after ?? ''} />
      </div>
      {edit !== null && (
        <p className="text-muted mt-8 max-w-[60rem]">
          Ihre Fassung lautet: <span className="text-ink whitespace-pre-wrap">„{edit}“</span>. Mit
          „Übernehmen“ tritt der neue Satz an ihre Stelle; Ihre Worte bleiben an der Stelle nachlesbar.
        </p>
      )}
    </>
  );
}

function RecordBody({ change }: { change: RecordChange }) {
  const { kind, fields } = change;
  return (
    <>
      <h3 className="font-medium">
        {nameOf(change)}
        {kind === 'CREATED' ? ': neu' : kind === 'KEPT' ? ': entfällt' : ''}
      </h3>
      {fields.map(({ field, before, after }) => (
        <div key={field} className="mt-8">
          <p className="text-muted text-14">{internalField(field)?.name ?? fieldName(field)}</p>
          <WordDiff before={wordsOf(field, before)} after={wordsOf(field, after)} />
        </div>
      ))}
    </>
  );
}

function wordsOf(field: string, value: unknown): string {
  return internalField(field)?.words(value) ?? changeWords(field, value);
}

function nameOf({ noun, key, title }: RecordChange): string {
  if (noun === 'MEETING') return 'Angaben zur Konferenz';
  if (noun === 'PRESENCE') return 'Beginn, Ende und Anwesenheit';
  if (noun === 'ORDER') return 'Reihenfolge und einzelne Angaben';
  if (noun === 'DELEGATION') return `Teilnehmende: ${isStateCode(key) ? stateName(key) : key}`;
  if (noun === 'GUEST') return `Gäste: ${key}`;
  const part = noun === 'AGENDA_ITEM' ? 'Tagesordnung' : noun === 'RESOLUTION' ? 'Beschluss' : 'Verlauf';
  return `${part}: ${[`TOP ${key}`, title].filter(Boolean).join(' ')}`;
}
