import 'server-only';
import type { Database } from '@/lib/db/client';
import { AMENDED_TEXT, layAmendedMotion, propose } from '../amendments/testing/amendment-bed';
import { createCalendarFeed } from '../calendar-feeds/create-calendar-feed';
import { addComment } from '../comments/add-comment';
import { addAttachment } from '../motions/add-attachment';
import { askQuestion } from '../motions/ask-question';
import { savePersonalDraft } from '../motions/save-personal-draft';
import { done, layDraft, layMotionBed, type MotionCast } from '../motions/testing/motion-bed';

/** What somebody who means harm could name in a form. */
export interface AttackedMotion {
  cast: MotionCast;
  /** Of Hamburg: Bremen and Bayern are invited, Bayern proposed something, Bremen asked; Sachsen knows nothing. */
  draft: string;
  /** Another one of Hamburg, to which nobody is invited. */
  other: string;
  /** Ids of what hangs on the draft; `otherNote` on the other motion, the rest is a person's of Hamburg. */
  known: Record<
    'amendment' | 'note' | 'otherNote' | 'question' | 'attachment' | 'feed' | 'notification',
    string
  >;
}

export async function layAttackedMotion(db: Database): Promise<AttackedMotion> {
  const cast = await layMotionBed(db);
  const draft = await layAmendedMotion(cast, ['HB', 'BY']);
  const other = await layDraft(cast);
  const amendment = await propose(cast.by, draft, 'z1', 'Die IntMK betont.');
  const remark = { text: 'Vermerk', internal: true };
  const note = await done(addComment(cast.hhEditor, { ...remark, motionId: draft }));
  const otherNote = await done(addComment(cast.hhEditor, { ...remark, motionId: other, internal: false }));
  const question = await done(askQuestion(cast.hb, { motionId: draft, state: 'HB', text: 'Warum?' }));
  const file = new File(['%PDF-1.7'], 'Anlage\u202efdp.exe');
  await done(addAttachment(cast.hhEditor, { motionId: draft, file }));
  await done(createCalendarFeed(cast.hh, { label: null }));
  const { id: notification } = await db.notification.create({
    data: {
      ...{ personId: cast.hh.personId ?? '', kind: 'CO_SIGNED', payload: {} },
      ...{ subjectType: 'Motion', subjectId: draft },
    },
  });
  await done(savePersonalDraft(cast.hhEditor, { motionId: draft, baseNumber: 2, text: AMENDED_TEXT }));
  const { id: attachment } = await db.attachment.findFirstOrThrow();
  const { id: feed } = await db.calendarFeed.findFirstOrThrow();
  return {
    cast,
    draft,
    other,
    known: { amendment, note, otherNote, question, attachment, feed, notification },
  };
}
