'use client';

import type { RefObject } from 'react';
import type { DraftKeeper, KeepState } from '@/components/editor/draft-keeper';
import { KeepStatus } from '@/components/editor/keep-status';
import { Button } from '@/components/ui/button';

interface Props {
  motionId: string;
  state: KeepState;
  keeper: RefObject<DraftKeeper | null>;
  onReview: () => Promise<void>;
}

/** Always in sight: where the text is, and what to do with it. */
export function EditorFoot({ motionId, state, keeper, onReview }: Props) {
  return (
    <div className="editor-foot">
      <KeepStatus state={state} motionId={motionId} onInsist={() => void keeper.current?.insist()} />
      <div className="flex flex-wrap gap-12">
        <Button type="button" aria-keyshortcuts="Control+S" onClick={() => void keeper.current?.flush()}>
          Entwurf sichern
        </Button>
        <Button
          type="button"
          rank="primary"
          aria-keyshortcuts="Control+Enter"
          onClick={() => void onReview()}
        >
          Änderungen prüfen
        </Button>
      </div>
    </div>
  );
}
