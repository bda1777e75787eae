import { useEffect, useEffectEvent } from 'react';
import { keyAct, type KeyAct } from '@/lib/domain/session-key';

/** Where keys are for typing or have a meaning of their own. */
const TYPING = 'input, select, textarea, [contenteditable]';
const PRESSABLE = 'a, button, summary, label';

/**
 * Hands every key of the recording page over, once a press: never while somebody types, never together with Strg, Alt
 * or Meta, and Enter only where it presses nothing else.
 */
export function useDeskKeys(onAct: (act: KeyAct) => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const act = keyAct(event.key);
    if (act === null || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest(TYPING) || (event.key === 'Enter' && target?.closest(PRESSABLE))) return;
    event.preventDefault();
    onAct(act);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
