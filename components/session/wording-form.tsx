'use client';

import { useActionState, useRef, useState } from 'react';
import { WordingFields } from '@/components/editor/plain-fields';
import { TextDiff } from '@/components/motion-diff/text-diff';
import { Alert } from '@/components/ui/alert';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { numberedBlocks } from '@/lib/domain/motion-text';
import type { SessionItem } from '@/lib/domain/session';
import { IDLE, type FormAction } from '@/lib/forms/form-state';
import { parseNotation } from '@/lib/text/plain-notation';
import { wordingChange, type PrintedWording } from '@/lib/text/wording-change';

interface Props {
  conferenceNumber: number;
  item: SessionItem;
  action: FormAction;
}

/** Title and text of an item as the meeting changes them, with the change beside it while it is typed. */
export function WordingForm({ conferenceNumber, item, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const form = useRef<HTMLFormElement>(null);
  const { wording } = item;
  const now: PrintedWording = { title: item.title, blocks: wording.blocks };
  const [typed, setTyped] = useState(now);
  const original = wording.before ?? now;
  return (
    <div className="grid gap-x-40 gap-y-24 xl:grid-cols-2">
      <form
        ref={form}
        action={formAction}
        noValidate
        className="flex min-w-0 flex-col gap-16"
        onChange={() => form.current && setTyped(typedInto(form.current))}
      >
        <FormMessage state={state} />
        <HiddenFields values={{ conferenceNumber, itemId: item.id, seenChanges: wording.changes }} />
        {item.greenListEntryId !== null && (
          <Alert tone="warn" title="Dieser Punkt steht auf der Grünen Liste">
            Mit einem neuen Wortlaut fällt er von der Liste und wird einzeln behandelt.
          </Alert>
        )}
        <WordingFields label="Wortlaut" text={{ title: item.title, blocks: wording.blocks }} state={state} />
        <div>
          <SubmitButton>Neuen Wortlaut festhalten</SubmitButton>
        </div>
        <p className="text-muted">
          Alle, die der Sitzung folgen, sehen die Änderung sofort. Der Text des Antrags bleibt unverändert.
        </p>
      </form>
      <section className="min-w-0">
        <h2 className="text-20 mb-12 font-semibold">Gegenüber dem Antrag</h2>
        <Change before={original} after={typed} />
      </section>
    </div>
  );
}

function Change({ before, after }: { before: PrintedWording; after: PrintedWording }) {
  const change = wordingChange(before, after);
  return <TextDiff before={change.before} after={change.after} headingLevel={3} />;
}

function typedInto(form: HTMLFormElement): PrintedWording {
  const fields = new FormData(form);
  const text = (name: string) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
  const blocks = parseNotation(text('resolution')).map((block, index) => ({ ...block, id: String(index) }));
  return { title: text('title'), blocks: numberedBlocks(blocks) };
}
