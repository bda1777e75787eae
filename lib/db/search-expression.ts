import 'server-only';
import type { SearchTerm } from './search-words';

/** A word of the index as part of a search expression. */
export function quoted(word: string): string {
  return `'${word.replace(/[\\']/g, '$&$&')}'`;
}

/** All of these; "" where there are none. */
export function allOf(expressions: readonly string[]): string {
  return expressions
    .filter((one) => one !== '')
    .map((one) => `(${one})`)
    .join(' & ');
}

/** Any of these; "" where there are none. */
export function anyOf(expressions: readonly string[]): string {
  return expressions
    .filter((one) => one !== '')
    .map((one) => `(${one})`)
    .join(' | ');
}

/** Whatever one word of a question is looked for by. */
export function termExpression({ same, compounds, corrected, parts }: SearchTerm): string {
  return anyOf([
    ...[...same, ...compounds, ...corrected].map(quoted),
    ...parts.map(([first, rest]) => `${quoted(first)} & ${quoted(rest)}`),
  ]);
}

/** Every word that a hit on this term may be shown by. */
export function termWords({ same, compounds, corrected, parts }: SearchTerm): string[] {
  return [...same, ...compounds, ...corrected, ...parts.flat()];
}
