const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;

/** 4 → "Phase IV", as the Aktionsplan counts; beyond ten in digits. */
export function phaseName(number: number): string {
  return `Phase ${ROMAN[number - 1] ?? number}`;
}
