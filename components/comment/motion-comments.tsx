import { CommentForm } from '@/components/comment/comment-form';
import { CommentThread, type CommentActions } from '@/components/comment/comment-thread';
import { Fold } from '@/components/motion/fold';
import { Section } from '@/components/ui/section';
import type { MotionComments as Page } from '@/lib/read/motion-comments';

/**
 * What was remarked on a motion, the open threads first, and the form for a new remark. It is not printed: a sheet of
 * paper is handed on, and notes for one's own Land must not be.
 */
export function MotionComments({ page, actions }: { page: Page; actions: CommentActions }) {
  const { threads, motionId, can } = page;
  const open = threads.filter(({ resolved }) => resolved === null);
  const done = threads.filter(({ resolved }) => resolved !== null);
  if (threads.length === 0 && !can.comment) return null;
  return (
    <Section title="Kommentare" screenOnly>
      {threads.length === 0 && <p className="text-muted mb-12">Noch keine Kommentare.</p>}
      <div className="mb-16 flex flex-col gap-24">
        {open.map((thread) => (
          <CommentThread key={thread.id} motionId={motionId} thread={thread} actions={actions} />
        ))}
      </div>
      {done.length > 0 && (
        <div className="mb-16">
          <Fold title={done.length === 1 ? '1 erledigter Kommentar' : `${done.length} erledigte Kommentare`}>
            <div className="flex flex-col gap-24">
              {done.map((thread) => (
                <CommentThread key={thread.id} motionId={motionId} thread={thread} actions={actions} />
              ))}
            </div>
          </Fold>
        </div>
      )}
      {can.comment && (
        <Fold title="Kommentieren">
          <CommentForm page={page} action={actions.add} />
        </Fold>
      )}
    </Section>
  );
}
