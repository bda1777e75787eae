'use client';

import { useActionState, useEffect, useRef, useState, type ComponentType } from 'react';
import type { MotionEditorProps } from '@/components/editor/motion-editor';
import type { TypedText } from '@/components/editor/use-take-over';
import { PlainFields } from '@/components/editor/plain-fields';
import { newBlockId } from '@/components/editor/new-block-id';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import type { MotionText } from '@/lib/domain/motion-text';
import { IDLE, type FormAction } from '@/lib/forms/form-state';
import { keepBlockIds } from '@/lib/text/keep-block-ids';
import { parseNotation, printNotation } from '@/lib/text/plain-notation';

/** What is written on, and where it is kept. */
export interface WrittenPage {
  motionId: string;
  personId: string;
  baseNumber: number;
  draftVersion: number;
  text: MotionText;
}

interface Props {
  page: WrittenPage;
  action: FormAction;
  /** The draft was kept under this number. */
  onKept: (draftVersion: number) => void;
}

interface Arrived {
  MotionEditor: ComponentType<MotionEditorProps>;
  typed: TypedText;
}

/** The text to write on. It is a plain form until the editor has arrived, and stays one where it never does. */
export function WriteForm({ page, action, onKept }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const form = useRef<HTMLFormElement>(null);
  const begun = useRef(page.text);
  const [arrived, setArrived] = useState<Arrived | null>(null);
  useEffect(() => {
    let gone = false;
    const arrive = async () => {
      const { MotionEditor } = await import('@/components/editor/motion-editor');
      if (!gone && form.current) setArrived({ MotionEditor, typed: typedInto(form.current, begun.current) });
    };
    // Where it cannot be fetched, the plain fields stay and do all that is needed.
    arrive().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, []);
  if (arrived) return <arrived.MotionEditor page={page} typed={arrived.typed} onKept={onKept} />;
  return (
    <form ref={form} action={formAction} noValidate className="mb-32 flex max-w-[56rem] flex-col gap-16">
      <FormMessage state={state} />
      <input type="hidden" name="motionId" value={page.motionId} />
      <input type="hidden" name="baseNumber" value={page.baseNumber} />
      <PlainFields text={page.text} state={state} />
      <div className="flex flex-wrap gap-12">
        <SubmitButton name="then" value="pruefen" busy="Wird gesichert …">
          Änderungen prüfen
        </SubmitButton>
        <SubmitButton rank="secondary" name="then" value="weiter" busy="Wird gesichert …">
          Entwurf sichern
        </SubmitButton>
      </div>
    </form>
  );
}

/** The text as it stands in the plain fields by now: somebody may have begun to type. */
function typedInto(form: HTMLFormElement, begun: MotionText): TypedText {
  const sent = new FormData(form);
  const field = (name: string, before: string) => {
    const value = sent.get(name);
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : before;
  };
  const part = (name: 'resolution' | 'rationale', before: MotionText['blocks']) => {
    const printed = printNotation(before);
    const typed = field(name, printed);
    return typed === printed ? before : keepBlockIds(before, parseNotation(typed), newBlockId);
  };
  const text = {
    title: field('title', begun.title),
    blocks: part('resolution', begun.blocks),
    rationale: part('rationale', begun.rationale),
  };
  const differs =
    text.title !== begun.title || text.blocks !== begun.blocks || text.rationale !== begun.rationale;
  const active = document.activeElement;
  const inside = active instanceof HTMLElement && form.contains(active) && active.id !== '';
  return { text, differs, focus: inside ? active.id : null };
}
