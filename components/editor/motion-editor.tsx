'use client';

import type { Editor } from '@tiptap/core';
import { useRef, useState, type KeyboardEvent } from 'react';
import { EditorFoot } from '@/components/editor/editor-foot';
import { EditorHelp } from '@/components/editor/editor-help';
import { NewerVersion } from '@/components/editor/newer-version';
import { Toolbar } from '@/components/editor/toolbar';
import { useBlockEditor } from '@/components/editor/use-block-editor';
import { useDraftKeeper } from '@/components/editor/use-draft-keeper';
import { useTakeOver, type TypedText } from '@/components/editor/use-take-over';
import type { WrittenPage } from '@/components/editor/write-form';
import { CONTROL, FieldFrame } from '@/components/ui/field';
import type { EditableBlock, MotionText } from '@/lib/domain/motion-text';
import { routes } from '@/lib/routes';

export interface MotionEditorProps {
  page: WrittenPage;
  typed: TypedText;
  onKept: (draftVersion: number) => void;
}

/** The editor over the plain fields: two texts and a title, one toolbar, and a line that says where the text is. */
export function MotionEditor({ page, typed, onKept }: MotionEditorProps) {
  const { keeper, state, newer } = useDraftKeeper(page, onKept);
  const text = useRef(typed.text);
  const [cursor, setCursor] = useState<{ editor: Editor } | null>(null);
  const change = (part: Partial<MotionText>) => {
    text.current = { ...text.current, ...part };
    keeper.current?.changed(withoutEmpty(text.current));
  };
  const shared = { onCursor: (editor: Editor) => setCursor({ editor }) };
  const resolution = useBlockEditor({
    ...shared,
    blocks: typed.text.blocks,
    attributes: labelled('resolution'),
    onChange: (blocks) => change({ blocks }),
  });
  const rationale = useBlockEditor({
    ...shared,
    blocks: typed.text.rationale,
    attributes: labelled('rationale'),
    onChange: (blocks) => change({ rationale: blocks }),
  });
  useTakeOver(typed, { resolution: resolution.editor, rationale: rationale.editor }, () => change({}));

  const go = async (address: string) => {
    if ((await keeper.current?.flush()) !== false) window.location.assign(address);
  };
  const review = () => go(routes.editMotion(page.motionId, 'pruefen'));
  const keys = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || (key !== 's' && key !== 'enter')) return;
    event.preventDefault();
    event.stopPropagation();
    void (key === 's' ? keeper.current?.flush() : review());
  };
  return (
    <div className="mb-32 flex max-w-[56rem] flex-col gap-16" onKeyDownCapture={keys}>
      {newer !== null && (
        <NewerVersion page={page} number={newer} onMerge={() => void go(routes.editMotion(page.motionId))} />
      )}
      <FieldFrame id="title" label="Titel">
        <input
          id="title"
          className={CONTROL}
          defaultValue={typed.text.title}
          onChange={(event) => change({ title: event.target.value })}
        />
      </FieldFrame>
      <Toolbar editor={cursor?.editor ?? resolution.editor} controls="resolution rationale" />
      <TextBox name="resolution" label="Beschlussvorschlag" place={resolution.place} />
      <TextBox name="rationale" label="Begründung" place={rationale.place} />
      <EditorHelp id="editor-help" />
      <EditorFoot motionId={page.motionId} state={state} keeper={keeper} onReview={review} />
    </div>
  );
}

function TextBox({
  name,
  label,
  place,
}: {
  name: string;
  label: string;
  place: ReturnType<typeof useBlockEditor>['place'];
}) {
  return (
    <div>
      <p id={`${name}-label`} className="mb-4 font-medium">
        {label}
      </p>
      <div ref={place} />
    </div>
  );
}

function labelled(name: string): Record<string, string> {
  return { id: name, 'aria-labelledby': `${name}-label`, 'aria-describedby': 'editor-help' };
}

/** An empty line carries no words; it is for the eye while writing. */
function withoutEmpty({ title, blocks, rationale }: MotionText): MotionText {
  const filled = (list: readonly EditableBlock[]) => list.filter(({ text }) => text.trim() !== '');
  return { title, blocks: filled(blocks), rationale: filled(rationale) };
}
