'use client';

import { useEffect, useRef } from 'react';

const CARD = '[data-proposal]';
/** Where keys are for typing. */
const TYPING = 'input:not([type="hidden"]), select, textarea, [contenteditable]';

const cards = () => [...document.querySelectorAll<HTMLElement>(CARD)];
const focused = () => document.activeElement?.closest<HTMLElement>(CARD) ?? null;

/**
 * Decides by keys on the card that has the focus, else on the first: J as proposed, 1 to 5 as that kind, N not at all;
 * the arrows go on and back. When a card is gone, the one that took its place gets the focus.
 * @param ids of the cards, so that it notices which is gone
 */
export function ProposalKeys({ ids }: { ids: readonly string[] }) {
  const place = useRef<number | null>(null);
  const shown = ids.join(' ');

  useEffect(() => {
    if (place.current === null) return;
    const all = cards();
    all[Math.min(place.current, all.length - 1)]?.focus();
    place.current = null;
  }, [shown]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest(TYPING) !== null;
      if (typing || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      const all = cards();
      const card = focused() ?? all[0];
      if (!card) return;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        const here = focused() ? all.indexOf(card) : -1;
        const next = all[event.key === 'ArrowDown' ? here + 1 : here - 1];
        if (next) {
          event.preventDefault();
          next.focus();
        }
        return;
      }
      const button = buttonFor(card, event.key.toLowerCase());
      if (!button || button.ariaDisabled === 'true') return;
      event.preventDefault();
      place.current = all.indexOf(card);
      button.click();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return null;
}

function buttonFor(card: HTMLElement, key: string): HTMLButtonElement | null {
  if (!/^[jn1-5]$/.test(key)) return null;
  return card.querySelector(key === 'j' ? 'button[data-proposed]' : `button[data-key="${key}"]`);
}
