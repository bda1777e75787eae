'use client';

import { useEffect, useState } from 'react';
import { SimilarPanel, type LinkActions } from '@/components/similar/similar-panel';
import type { SimilarToMotion } from '@/lib/read/similar-to-motion';
import { routes } from '@/lib/routes';

interface Props {
  /** As the page was sent; without JavaScript it stays so. */
  page: SimilarToMotion;
  /** Changes whenever the draft was kept: then what is similar is asked for anew. */
  draftVersion: number;
  actions: LinkActions;
}

/** Typing goes on while this waits; so no more than one question in so many milliseconds. */
const PAUSE = 5000;

/** What is similar to what is being written. It asks by the motion's address alone: the text travels in no address. */
export function SimilarWhileWriting({ page, draftVersion, actions }: Props) {
  const [kept, setKept] = useState({ version: draftVersion, page });
  useEffect(() => {
    if (draftVersion === kept.version) return;
    const stop = new AbortController();
    const wait = setTimeout(() => {
      void ask(page.motionId, stop.signal).then((answer) => {
        if (answer) setKept({ version: draftVersion, page: answer });
      });
    }, PAUSE);
    return () => {
      clearTimeout(wait);
      stop.abort();
    };
  }, [draftVersion, kept.version, page.motionId]);
  // What was linked in between comes with the page, which is newer then.
  const shown = { ...kept.page, linked: page.linked };
  const linked = new Set(page.linked.map(({ id }) => id));
  return (
    <SimilarPanel
      page={{ ...shown, similar: shown.similar.filter(({ id }) => !linked.has(id)) }}
      actions={actions}
    />
  );
}

/** Null where the connection or the session is lost: then what was found last stays. */
async function ask(motionId: string, signal: AbortSignal): Promise<SimilarToMotion | null> {
  try {
    const answer = await fetch(routes.similarToMotion(motionId), { signal });
    return answer.ok ? ((await answer.json()) as SimilarToMotion) : null;
  } catch {
    return null;
  }
}
