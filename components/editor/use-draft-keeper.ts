import { useEffect, useRef, useState } from 'react';
import { keepDraft, type DraftKeeper, type KeepState } from '@/components/editor/draft-keeper';
import type { WrittenPage } from '@/components/editor/write-form';

/** Keeps the draft as long as the page is open; `newer`: the number of a version that appeared meanwhile. */
export function useDraftKeeper(page: WrittenPage, onKept: (draftVersion: number) => void) {
  const keeper = useRef<DraftKeeper | null>(null);
  const [state, setState] = useState<KeepState>({ kind: 'UNCHANGED' });
  const [newer, setNewer] = useState<number | null>(null);
  const begun = useRef({ page, onKept });
  useEffect(() => {
    const { motionId, personId, baseNumber, draftVersion } = begun.current.page;
    const made = keepDraft({
      page: { motionId, personId, baseNumber, draftVersion },
      onState: setState,
      onNewerVersion: setNewer,
      onKept: begun.current.onKept,
    });
    keeper.current = made;
    return () => made.stop();
  }, []);
  return { keeper, state, newer };
}
