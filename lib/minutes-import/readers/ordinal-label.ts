const ROMAN: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

export type OrdinalForm = 'decimal' | 'lower-letter' | 'upper-letter' | 'lower-roman' | 'upper-roman';

/** A count → what a word processor prints for it: 4 → "4", "d", "D", "iv" or "IV". */
export function ordinalLabel(count: number, form: OrdinalForm): string {
  if (form === 'decimal' || count < 1 || count > 5000) return String(count);
  if (form.endsWith('letter')) return cased(letters(count), form);
  return cased(roman(count), form);
}

/** 27 → "aa", as Word and LibreOffice count on after "z". */
function letters(count: number): string {
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
}

function roman(count: number): string {
  let rest = count;
  let label = '';
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      label += sign;
      rest -= value;
    }
  }
  return label;
}

function cased(label: string, form: OrdinalForm): string {
  return form.startsWith('upper') ? label.toUpperCase() : label;
}
