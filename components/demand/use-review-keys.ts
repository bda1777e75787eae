import { useEffect, useEffectEvent } from 'react';

export type ReviewKey = 'j' | 'n' | 'e' | 't' | 'z' | 'u' | 'a' | 'arrowleft' | 'arrowright' | 'escape';

const KEYS: ReadonlySet<string> = new Set<ReviewKey>([
  ...(['j', 'n', 'e', 't', 'z', 'u', 'a'] as const),
  ...(['arrowleft', 'arrowright', 'escape'] as const),
]);
/** Where keys are for typing or have a meaning of their own. */
const TYPING = 'input, select, textarea, [contenteditable]';

const isReviewKey = (key: string): key is ReviewKey => KEYS.has(key);

/** Hands every key of the review over, once a press: never while somebody types, never together with Strg, Alt or Meta. */
export function useReviewKeys(onKey: (key: ReviewKey) => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    if (!isReviewKey(key) || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('[role="dialog"], dialog')) return;
    if (key !== 'escape' && target?.closest(TYPING)) return;
    if (key !== 'escape') event.preventDefault();
    onKey(key);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
