/** The private sign with which Word's symbol font draws a dash. */
const SYMBOL_DASH = '\uf02d';

/**
 * A list's bullet as a person sees it: dashes stay what they are, every other sign (often a private one of a
 * symbol font) becomes "•"; "" where the list shows nothing.
 */
export function bulletSign(character: string): string {
  const sign = character.trim();
  if (sign === '' || /^[-–—•*]$/.test(sign)) return sign;
  return sign === SYMBOL_DASH ? '–' : '•';
}
