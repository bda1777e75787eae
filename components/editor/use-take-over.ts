import type { Editor } from '@tiptap/core';
import { useEffect, useRef } from 'react';
import type { MotionText } from '@/lib/domain/motion-text';

/** What stands in the plain fields when the editor arrives. */
export interface TypedText {
  text: MotionText;
  /** Somebody has begun to type. */
  differs: boolean;
  /** The id of the field that the cursor is in; null: in none. */
  focus: string | null;
}

/** Goes on where somebody began to type in the plain fields before the editor had arrived. */
export function useTakeOver(
  { differs, focus }: TypedText,
  editors: Readonly<Record<string, Editor | null>>,
  keep: () => void,
): void {
  const done = useRef(false);
  const ready = Object.values(editors).every((editor) => editor !== null);
  useEffect(() => {
    if (!ready || done.current) return;
    done.current = true;
    if (differs) keep();
    if (focus === 'title') document.getElementById('title')?.focus();
    else if (focus !== null) editors[focus]?.commands.focus('end');
  });
}
