'use client';

import { useEffect, useRef, useState } from 'react';
import { JumpWindow } from '@/components/search/jump-window';
import { CONTROL } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { routes } from '@/lib/routes';

/**
 * The search of the top bar: a plain form. With scripts "/" leads into it, and Ctrl+K opens it as a window that offers
 * the first hits while one types.
 */
export function QuickSearch() {
  const field = useRef<HTMLInputElement>(null);
  const [jumping, setJumping] = useState(false);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey) {
        event.preventDefault();
        setJumping(true);
      } else if (
        event.key === '/' &&
        !event.ctrlKey &&
        !event.metaKey &&
        !event.altKey &&
        !isTyping(event.target)
      ) {
        event.preventDefault();
        field.current?.focus();
      }
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
  return (
    <>
      <form
        action={routes.search()}
        role="search"
        aria-label="Schnellsuche"
        className="flex min-w-0 items-center max-sm:order-last max-sm:w-full max-sm:pb-8 sm:ml-auto"
      >
        <label className="sr-only" htmlFor="schnellsuche">
          Suchen
        </label>
        <input
          ref={field}
          id="schnellsuche"
          name="q"
          type="search"
          maxLength={200}
          placeholder="Suchen"
          aria-keyshortcuts="/"
          autoComplete="off"
          className={`${CONTROL} sm:max-w-[16rem]`}
        />
        <button
          aria-label="Suche starten"
          className="text-ink flex min-h-44 min-w-44 items-center justify-center"
        >
          <Icon name="search" />
        </button>
      </form>
      {jumping && <JumpWindow closed={() => setJumping(false)} />}
    </>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
