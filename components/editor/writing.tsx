'use client';

import { useState } from 'react';
import { DiscardForm } from '@/components/editor/discard-form';
import { UploadForm } from '@/components/editor/upload-form';
import { WriteForm } from '@/components/editor/write-form';
import type { LinkActions } from '@/components/similar/similar-panel';
import { SimilarWhileWriting } from '@/components/similar/similar-while-writing';
import { Section } from '@/components/ui/section';
import type { FormAction } from '@/lib/forms/form-state';
import type { EditMotionPage } from '@/lib/read/edit-motion-page';
import type { SimilarToMotion } from '@/lib/read/similar-to-motion';

interface Props {
  page: EditMotionPage;
  actions: Record<'write' | 'discard' | 'upload', FormAction> & LinkActions;
  similar: SimilarToMotion | null;
}

/** The text to write on, the other ways to come to one, and beside it what was decided before. */
export function Writing({ page, actions, similar }: Props) {
  const { motionId, personId, draft, latest } = page;
  const [kept, setKept] = useState({ version: page.draftVersion, text: 0 });
  // A draft that this window did not keep itself: it was discarded or read from a file, and is begun anew.
  if (page.draftVersion > kept.version) setKept({ version: page.draftVersion, text: kept.text + 1 });
  const written = { motionId, personId, draftVersion: page.draftVersion, baseNumber: latest.number };
  return (
    <div className="grid gap-x-32 gap-y-24 xl:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="min-w-0">
        <p className="text-muted mb-16 max-w-[46rem]">{originWords(page)}</p>
        <WriteForm
          key={kept.text}
          page={{ ...written, text: draft?.text ?? latest.text }}
          action={actions.write}
          onKept={(version) => setKept(({ text }) => ({ version, text }))}
        />
        {(draft !== null || kept.version !== page.draftVersion) && (
          <div className="mb-32">
            <DiscardForm page={{ motionId, draftVersion: kept.version }} action={actions.discard} />
          </div>
        )}
        <Section title="Text aus einer Datei" screenOnly>
          <UploadForm page={page} action={actions.upload} />
        </Section>
      </div>
      {similar && (
        <aside aria-label="Frühere Beschlüsse" data-print="no" className="flex max-w-[56rem] flex-col gap-16">
          <SimilarWhileWriting page={similar} draftVersion={kept.version} actions={actions} />
        </aside>
      )}
    </div>
  );
}

function originWords({ draft, latest }: EditMotionPage): string {
  if (draft)
    return `Das ist Ihr Entwurf vom ${draft.savedAt}. Nur Sie sehen ihn, bis Sie ihn als Fassung speichern.`;
  if (latest.author === null)
    return 'Es gibt noch keine Fassung. Was Sie schreiben, sehen nur Sie, bis Sie es als Fassung speichern.';
  return `Das ist Fassung ${latest.number} (${latest.author}). Was Sie ändern, sehen nur Sie, bis Sie es als Fassung speichern.`;
}
