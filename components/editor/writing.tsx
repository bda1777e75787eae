'use client';

import { useState } from 'react';
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
  const { motionId, personId, draft, latest } = page;
  // Rises with every keeping of the draft while the page is open.
  const [draftVersion, setDraftVersion] = useState(page.draftVersion);
  return (
    <>
      <p className="text-muted mb-16 max-w-[46rem]">{originWords(page)}</p>
      <WriteForm
        page={{
          ...{ motionId, personId, draftVersion: page.draftVersion },
          ...{ baseNumber: latest.number, text: draft?.text ?? latest.text },
        }}
        action={actions.write}
        onKept={setDraftVersion}
      />
      {(draft !== null || draftVersion !== page.draftVersion) && (
        <div className="mb-32">
          <DiscardForm page={{ motionId, draftVersion }} action={actions.discard} />
        </div>
      )}
      <Section title="Text aus einer Datei" screenOnly>
        <UploadForm page={page} action={actions.upload} />
      </Section>
    </>
  );
}

function originWords({ draft, latest }: EditMotionPage): string {
  if (draft)
    return `Das ist Ihr Entwurf vom ${draft.savedAt}. Nur Sie sehen ihn, bis Sie ihn als Fassung speichern.`;
  if (latest.author === null)
    return 'Es gibt noch keine Fassung. Was Sie schreiben, sehen nur Sie, bis Sie es als Fassung speichern.';
  return `Das ist Fassung ${latest.number} (${latest.author}). Was Sie ändern, sehen nur Sie, bis Sie es als Fassung speichern.`;
}
