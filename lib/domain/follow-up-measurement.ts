/** Digits before and after the comma that a measured value may have. */
const VALUE = /^[-−]?(?:\d{1,12}|\d{1,3}(?:\.\d{3}){1,3})(?:,\d{1,6})?$/;

/**
 * A measured value as it is written in German, "1.234,5" or "12,5", as a decimal number with a point; null for anything
 * else. A point alone parts thousands: "1.234" is one thousand two hundred and thirty-four.
 */
export function decimalOf(written: string): string | null {
  const text = written.trim();
  if (!VALUE.test(text)) return null;
  return text.replace('−', '-').replaceAll('.', '').replace(',', '.');
}

/** A value that was measured on a day. */
export interface MeasuredValue {
  /** ISO. */
  on: string;
  value: number;
}

export interface PlottedValue extends MeasuredValue {
  /** 0 on the left, 1 on the right. */
  x: number;
  /** 0 at the foot, 1 at the top. */
  y: number;
}

/** A line through measured values, and the two numbers between which it is drawn. */
export interface MeasuredLine {
  points: PlottedValue[];
  lowest: number;
  highest: number;
}

/**
 * The values as points of a line, in the order of their days. The scale begins at nought where nothing is below it, so
 * that a small change does not look like a large one.
 */
export function measuredLine(values: readonly MeasuredValue[]): MeasuredLine {
  const inOrder = [...values].sort((a, b) => a.on.localeCompare(b.on));
  const numbers = inOrder.map(({ value }) => value);
  const lowest = Math.min(0, ...numbers);
  const highest = Math.max(0, ...numbers);
  const height = highest - lowest || 1;
  const first = dayNumber(inOrder[0]?.on);
  const width = dayNumber(inOrder.at(-1)?.on) - first;
  const points = inOrder.map(({ on, value }) => ({
    ...{ on, value },
    x: width === 0 ? 0.5 : (dayNumber(on) - first) / width,
    y: (value - lowest) / height,
  }));
  return { points, lowest, highest };
}

function dayNumber(day = '1970-01-01'): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
