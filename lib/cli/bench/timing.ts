/** What one measured thing took. Milliseconds. */
export interface Timing {
  name: string;
  runs: number;
  median: number;
  p95: number;
  /** Size of a result, where it tells something: "212 KB". */
  note: string;
}

/** Runs `work` once to warm up and then `runs` times; `note` describes the last result. */
export async function measure<T>(
  name: string,
  runs: number,
  work: () => T | Promise<T>,
  note: (result: T) => string = () => '',
): Promise<Timing> {
  let result = await work();
  const times: number[] = [];
  for (let round = 0; round < runs; round += 1) {
    const start = performance.now();
    result = await work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { name, runs, median: quantile(times, 0.5), p95: quantile(times, 0.95), note: note(result) };
}

/** The value below which this share of the sorted values lies. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

/** "34 KB" */
export function kilobytes(size: number): string {
  return `${Math.round(size / 1024)} KB`;
}

/** A table for the console, times in milliseconds with one decimal. */
export function timingTable(title: string, timings: readonly Timing[]): string {
  const width = Math.max(...timings.map(({ name }) => name.length));
  const rows = timings.map(
    ({ name, runs, median, p95, note }) =>
      `  ${name.padEnd(width)}  ${cell(median)}  ${cell(p95)}  ${String(runs).padStart(6)}  ${note}`,
  );
  const head = `  ${''.padEnd(width)}  ${'Median'.padStart(10)}  ${'p95'.padStart(10)}  ${'Läufe'.padStart(6)}`;
  return [title, head, ...rows, ''].join('\n');
}

function cell(milliseconds: number): string {
  return `${milliseconds.toFixed(1).replace('.', ',')} ms`.padStart(10);
}
