'use client';

import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useSuggestions } from '@/components/search/use-suggestions';
import { CONTROL } from '@/components/ui/field';
import { routes } from '@/lib/routes';

/** The window of Ctrl+K: the same search, with the first hits to jump to while one types. It is there while it is open. */
export function JumpWindow({ closed }: { closed: () => void }) {
  const palette = useRef<HTMLDialogElement>(null);
  const [words, setWords] = useState('');
  const suggestions = useSuggestions(words);
  useEffect(() => {
    if (!palette.current?.open) palette.current?.showModal();
  }, []);
  return (
    <dialog
      ref={palette}
      aria-label="Springen zu"
      onClose={closed}
      className="bg-paper text-ink border-line m-auto mt-[10vh] w-[min(40rem,calc(100vw-2rem))] rounded-[4px] border p-16"
    >
      <form action={routes.search()} role="search" aria-label="Springen zu">
        <label htmlFor="springen" className="block font-medium">
          Springen zu Beschluss, TOP, Antrag oder Land
        </label>
        <input
          id="springen"
          name="q"
          type="search"
          maxLength={200}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => move(event, palette.current)}
          autoComplete="off"
          className={`${CONTROL} mt-4`}
        />
      </form>
      <ul aria-label="Vorschläge" className="mt-8">
        {suggestions.map(({ href, label, place }) => (
          <li key={href}>
            <a
              href={href}
              onKeyDown={(event) => move(event, palette.current)}
              className="hover:bg-hued block min-h-44 px-8 py-4"
            >
              <span className="block font-medium">{label}</span>
              <span className="text-14 text-muted">{place}</span>
            </a>
          </li>
        ))}
      </ul>
      <p role="status" className="text-14 text-muted mt-8">
        {words.trim() === ''
          ? 'Eingabetaste: alle Treffer, Esc: schließen'
          : suggestions.length === 1
            ? '1 Vorschlag'
            : `${suggestions.length} Vorschläge`}
      </p>
    </dialog>
  );
}

/** Arrow keys go from the field through the suggestions and back. */
function move(event: KeyboardEvent, within: HTMLElement | null): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [...(within?.querySelectorAll<HTMLElement>('input, a') ?? [])];
  const place = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[place + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
