import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AttachmentList } from '@/components/motion/attachment-list';
import { CoordinationDesk } from '@/components/motion/coordination-desk';
import { MotionHead } from '@/components/motion/motion-head';
import { MotionTabs } from '@/components/motion/motion-tabs';
import { MotionTextView } from '@/components/motion/motion-text-view';
import { OwnStandingPanel } from '@/components/motion/own-standing-panel';
import { TextSinceSigned } from '@/components/motion/text-since-signed';
import { requireUser } from '@/lib/auth/current-actor';
import { motionPage } from '@/lib/read/motion-page';
import { routes } from '@/lib/routes';
import * as actions from './actions';
import { Linked } from './aehnliche/linked';
import { Similar } from './aehnliche/similar';
import { Margin } from './aenderungen/margin';
import { Notes } from './aenderungen/notes';
import { Comments } from './kommentare/comments';

export const metadata: Metadata = { title: 'Antrag' };

/** A motion: who stands behind it, what it says, what the reader's Land can do about it. */
export default async function MotionPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const page = await motionPage(await requireUser(routes.motion(id)), id);
  if (!page) notFound();
  const { text } = page;
  return (
    <>
      <MotionHead page={page} />
      <MotionTabs motionId={id} current="text" />
      <div className="grid gap-x-32 gap-y-24 xl:grid-cols-[minmax(0,1fr)_22rem] xl:grid-rows-[auto_1fr]">
        <div id="eigenes-land" data-print="no" className="flex flex-col gap-16 xl:col-start-2">
          {page.own.map((own) => (
            <OwnStandingPanel
              key={own.state}
              motionId={id}
              latest={text?.number ?? null}
              own={own}
              actions={actions}
            />
          ))}
        </div>
        <div className="min-w-0 xl:col-start-1 xl:row-span-2 xl:row-start-1">
          <Linked motionId={id} />
          <TextSinceSigned own={page.own} />
          <MotionTextView
            page={page}
            clauseTools={({ number }) =>
              text && <Notes motionId={id} latestNumber={text.number} clause={number} />
            }
          />
          <AttachmentList
            motionId={id}
            attachments={page.attachments}
            editable={page.can.edit}
            attach={actions.attach}
            remove={actions.removeFile}
          />
          <Comments motionId={id} />
          {page.coordination && <CoordinationDesk page={page} desk={page.coordination} actions={actions} />}
        </div>
        <aside aria-label="Am Rand" data-print="no" className="flex flex-col gap-24 xl:col-start-2">
          {text && (
            <Margin motionId={id} latestNumber={text.number} propose={page.can.propose && !page.can.edit} />
          )}
          <Similar motionId={id} />
        </aside>
      </div>
    </>
  );
}
