import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LeftDraft } from '@/components/editor/left-draft';
import { MergeForm } from '@/components/editor/merge-form';
import { Review } from '@/components/editor/review';
import { UnsavedCopies } from '@/components/editor/unsaved-copies';
import { Writing } from '@/components/editor/writing';
import { PageHead } from '@/components/ui/page-head';
import { requireUser } from '@/lib/auth/current-actor';
import { editMotionPage, type EditMotionPage } from '@/lib/read/edit-motion-page';
import { similarToMotion } from '@/lib/read/similar-to-motion';
import { routes } from '@/lib/routes';
import { link, unlink } from '../aehnliche/actions';
import { discard, merge, save, upload, write } from './actions';

export const metadata: Metadata = { title: 'Antrag bearbeiten' };

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const WRITING = { write, discard, upload, link, unlink };

const TITLES = {
  left: 'Ihr Entwurf',
  merge: 'Zwei Texte zusammenführen',
  review: 'Änderungen prüfen',
  write: 'Text bearbeiten',
};

/** The text of a motion: writing it, seeing what would change, bringing it together with what somebody else wrote. */
export default async function EditMotionPage({ params, searchParams }: Props) {
  const { id } = await params;
  const wantsReview = (await searchParams).ansicht === 'pruefen';
  const actor = await requireUser(routes.editMotion(id, wantsReview ? 'pruefen' : undefined));
  const page = await editMotionPage(actor, id);
  if (!page) notFound();
  const view = viewOf(page, wantsReview);
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'Anträge', href: routes.motions() },
          { label: 'Antrag', href: routes.motion(id) },
          { label: TITLES[view] },
        ]}
        overline={page.title}
        title={TITLES[view]}
      />
      {view === 'left' ? (
        <LeftDraft page={page} discard={discard} />
      ) : (
        <UnsavedCopies page={page}>
          {view === 'merge' && <MergeForm page={page} action={merge} />}
          {view === 'review' && <Review page={page} save={save} />}
          {view === 'write' && (
            <Writing
              page={page}
              actions={WRITING}
              similar={await similarToMotion(actor, id, { draft: true })}
            />
          )}
        </UnsavedCopies>
      )}
    </>
  );
}

function viewOf({ can, merge: places }: EditMotionPage, wantsReview: boolean): keyof typeof TITLES {
  if (!can.edit) return 'left';
  if (places) return 'merge';
  return wantsReview ? 'review' : 'write';
}
