'use client';

import { useEffect, useState } from 'react';
import type { SearchSuggestion } from '@/lib/domain/search';
import { routes } from '@/lib/routes';

const PAUSE = 200;

/** The first hits on what is being typed, asked for when the typing pauses. */
export function useSuggestions(words: string): readonly SearchSuggestion[] {
  const [answer, setAnswer] = useState<{ words: string; found: SearchSuggestion[] }>({
    words: '',
    found: [],
  });
  useEffect(() => {
    if (words.trim().length < 2) return;
    const asked = new AbortController();
    const timer = setTimeout(() => {
      fetch(routes.searchSuggestions(words), { signal: asked.signal })
        .then((response) => (response.ok ? (response.json() as Promise<SearchSuggestion[]>) : []))
        // Without an answer the form still leads to the search page.
        .then(
          (found) => setAnswer({ words, found }),
          () => undefined,
        );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      asked.abort();
    };
  }, [words]);
  return words.trim().length < 2 ? [] : answer.found;
}
