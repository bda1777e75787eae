import { CommandForm } from '@/components/ui/command-form';
import type { FormAction } from '@/lib/forms/form-state';

interface Props {
  linkId: string;
  /** What it says, for screen readers: "18. IntMK 2023, TOP 4.4 führt fort …". */
  words: string;
  remove: FormAction;
}

/** Takes a link off a Beschlusslinie: a proposed one waits for a decision again. */
export function RemoveLink({ linkId, words, remove }: Props) {
  return (
    <CommandForm
      action={remove}
      hidden={{ linkId }}
      rank="tertiary"
      small
      submit={
        <>
          Aufheben<span className="sr-only">: {words}</span>
        </>
      }
    />
  );
}
