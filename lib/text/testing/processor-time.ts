/**
 * Milliseconds that the processor spends on an act: unlike the clock on the wall the same whatever else runs beside, so
 * that a bound on it says something of the act and nothing of the machine's other work.
 */
export function processorTime(act: () => void): number {
  const start = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}
