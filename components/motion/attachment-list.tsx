import { AttachmentForm } from '@/components/motion/attachment-form';
import { CommandForm } from '@/components/ui/command-form';
import { Fold } from '@/components/motion/fold';
import { Section } from '@/components/ui/section';
import type { FormAction } from '@/lib/forms/form-state';
import type { AttachmentView } from '@/lib/read/attachment-views';

interface Props {
  motionId: string;
  attachments: readonly AttachmentView[];
  editable: boolean;
  attach: FormAction;
  remove: FormAction;
}

/** Files that belong to the motion. */
export function AttachmentList({ motionId, attachments, editable, attach, remove }: Props) {
  if (attachments.length === 0 && !editable) return null;
  return (
    <Section title="Anlagen" screenOnly={attachments.length === 0}>
      {attachments.length > 0 && (
        <ul className="border-line mb-12 max-w-[46rem] border-t">
          {attachments.map((attachment) => (
            <li
              key={attachment.id}
              className="border-line flex flex-wrap items-center gap-x-16 gap-y-4 border-b py-8"
            >
              <a href={attachment.href} download className="link min-w-0 break-words">
                {attachment.title}
              </a>
              <span className="text-muted figures">
                {attachment.size}, {attachment.on}
              </span>
              {editable && (
                <span className="ml-auto">
                  <CommandForm
                    action={remove}
                    hidden={{ motionId, attachmentId: attachment.id }}
                    rank="tertiary"
                    small
                    submit={
                      <>
                        Entfernen<span className="sr-only">: {attachment.title}</span>
                      </>
                    }
                  />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {editable && (
        <Fold title="Anlage hinzufügen">
          <AttachmentForm motionId={motionId} action={attach} />
        </Fold>
      )}
    </Section>
  );
}
