import type { TextBlock } from '@/lib/domain/text-block';

/** A text of Ziffern only, numbered from 1. */
export function clauses(...texts: string[]): TextBlock[] {
  return texts.map((text, index) => ({ kind: 'CLAUSE', number: index + 1, level: 1, text }));
}

/** Running paragraphs without numbers; level 2 continues the Ziffer before. */
export function paragraphs(texts: string[], level = 1): TextBlock[] {
  return texts.map((text) => ({ kind: 'PARAGRAPH', number: null, level, text }));
}

/** A heading inside the text. */
export function heading(text: string): TextBlock {
  return { kind: 'HEADING', number: null, level: 1, text };
}

/** Spiegelstriche; level 2 below a Ziffer. */
export function bullets(texts: string[], level = 1): TextBlock[] {
  return texts.map((text) => ({ kind: 'BULLET', number: null, level, text }));
}

/** One Ziffer with its number, where other blocks stand between the Ziffern. */
export function clause(number: number, text: string): TextBlock {
  return { kind: 'CLAUSE', number, level: 1, text };
}
