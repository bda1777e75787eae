'use client';

import { useState, useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';

const never = () => () => undefined;

/** Copies `text` and says so. Before JavaScript has arrived there is no button: the text itself can be selected. */
export function CopyButton({ text, label = 'Kopieren' }: { text: string; label?: string }) {
  const ready = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  if (!ready) return null;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('refused');
    }
  };
  return (
    <span className="inline-flex items-center gap-8">
      <Button type="button" small onClick={() => void copy()}>
        {label}
      </Button>
      <span role="status">
        {state === 'copied' && 'Kopiert.'}
        {state === 'refused' && 'Bitte den Text markieren und kopieren.'}
      </span>
    </span>
  );
}
