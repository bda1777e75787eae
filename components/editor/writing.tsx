import { DiscardForm } from '@/components/editor/discard-form';
import { UploadForm } from '@/components/editor/upload-form';
import { WriteForm } from '@/components/editor/write-form';
import { Section } from '@/components/ui/section';
import type { FormState } from '@/lib/forms/form-state';
import type { EditMotionPage } from '@/lib/read/edit-motion-page';

type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

interface Props {
  page: EditMotionPage;
  actions: Record<'write' | 'discard' | 'upload', FormAction>;
}

/** The text to write on, and the other ways to come to one. */
export function Writing({ page, actions }: Props) {
  const { draft, latest } = page;
  return (
    <>
      <p className="text-muted mb-16 max-w-[46rem]">
        {draft
          ? `Das ist Ihr Entwurf vom ${draft.savedAt}. Nur Sie sehen ihn, bis Sie ihn als Fassung speichern.`
          : latest.author === null
            ? 'Es gibt noch keine Fassung. Was Sie schreiben, sehen nur Sie, bis Sie es als Fassung speichern.'
            : `Das ist Fassung ${latest.number} (${latest.author}). Was Sie ändern, sehen nur Sie, bis Sie es als Fassung speichern.`}
      </p>
      <WriteForm
        key={`${latest.number}-${page.draftVersion}`}
        page={{
          ...{ motionId: page.motionId, personId: page.personId, draftVersion: page.draftVersion },
          ...{ baseNumber: latest.number, text: draft?.text ?? latest.text },
        }}
        action={actions.write}
      />
      {draft && (
        <div className="mb-32">
          <DiscardForm page={page} action={actions.discard} />
        </div>
      )}
      <Section title="Text aus einer Datei" screenOnly>
        <UploadForm page={page} action={actions.upload} />
      </Section>
    </>
  );
}
