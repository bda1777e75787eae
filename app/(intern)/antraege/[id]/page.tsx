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
import { Comments } from './kommentare/comments';

export const metadata: Metadata = { title: 'Antrag' };

/** A motion: who stands behind it, what it says, what the reader's Land can do about it. */
export default async function MotionPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const page = await motionPage(await requireUser(routes.motion(id)), id);
  if (!page) notFound();
  return (
    <>
      <MotionHead page={page} />
      <MotionTabs motionId={id} current="text" />
      <div className="grid gap-x-32 gap-y-24 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <aside
          id="eigenes-land"
          aria-label="Am Rand"
          data-print="no"
          className="flex flex-col gap-16 xl:order-2"
        >
          {page.own.map((own) => (
            <OwnStandingPanel
              key={own.state}
              motionId={id}
              latest={page.text?.number ?? null}
              own={own}
              actions={actions}
            />
          ))}
          {page.text && <Margin motionId={id} latestNumber={page.text.number} />}
          <Similar motionId={id} />
        </aside>
        <div className="min-w-0">
          <Linked motionId={id} />
          <TextSinceSigned own={page.own} />
          <MotionTextView page={page} />
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
      </div>
    </>
  );
}
