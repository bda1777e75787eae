'use client';

import { useEffect } from 'react';

interface Props {
  /** The id of the open value's row; null while none is open. */
  currentId: string | null;
  /** The first line of the open value in the source; null where it stands nowhere. */
  currentLine: number | null;
}

const pane = (name: string) => document.querySelector<HTMLElement>(`[data-pane="${name}"]`);
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, select, textarea, [contenteditable]') !== null;

/** Moves `scroller` so that `element` stands a little below its upper edge. */
function bring(scroller: HTMLElement, element: Element) {
  const distance = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollTop += distance - scroller.clientHeight / 4;
}

/** The first of `selector` that can be seen in `scroller`. */
function firstVisible(scroller: HTMLElement, selector: string): HTMLElement | null {
  const edge = scroller.getBoundingClientRect().top + scroller.clientHeight / 4;
  const rows = [...scroller.querySelectorAll<HTMLElement>(selector)];
  return rows.find((row) => row.getBoundingClientRect().bottom > edge) ?? null;
}

function followReading(reading: HTMLElement, source: HTMLElement) {
  const line = firstVisible(reading, '[data-from]')?.dataset.from;
  const target = line ? source.querySelector(`[data-line="${line}"]`) : null;
  if (target) bring(source, target);
}

function followSource(source: HTMLElement, reading: HTMLElement) {
  const line = Number(firstVisible(source, '[data-line]')?.dataset.line ?? 0);
  const rows = [...reading.querySelectorAll<HTMLElement>('[data-from]')];
  const target = rows.find((row) => Number(row.dataset.from) >= line);
  if (target) bring(reading, target);
}

/** Scrolls source and reading together; the pane that the reader moves leads. Key N opens the next open value. */
export function ProofFollow({ currentId, currentLine }: Props) {
  useEffect(() => {
    const source = pane('source');
    const reading = pane('reading');
    if (!source || !reading) return;
    let leading: HTMLElement | null = null;
    const abort = new AbortController();
    const { signal } = abort;
    for (const element of [source, reading])
      for (const kind of ['pointerenter', 'wheel', 'touchstart', 'focusin'] as const)
        element.addEventListener(kind, () => (leading = element), { signal, passive: true });
    const follow = () => {
      if (leading === reading) followReading(reading, source);
      else if (leading === source) followSource(source, reading);
    };
    for (const element of [source, reading])
      element.addEventListener('scroll', () => element === leading && requestAnimationFrame(follow), {
        signal,
      });
    return () => {
      abort.abort();
    };
  }, []);

  useEffect(() => {
    const source = pane('source');
    const reading = pane('reading');
    const row = currentId ? document.getElementById(currentId) : null;
    const line = currentLine ? document.getElementById(`z${currentLine}`) : null;
    if (reading && row) bring(reading, row);
    if (source && line) bring(source, line);
    if (!row) return;
    document.getElementById('proof')?.scrollIntoView({ block: 'start' });
    row.focus({ preventScroll: true });
  }, [currentId, currentLine]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'n' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target)) return;
      document.querySelector<HTMLAnchorElement>('[data-proof-next]')?.click();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, []);

  return null;
}
