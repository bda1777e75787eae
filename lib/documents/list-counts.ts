import type { ListMark } from './document-model';

/** Where the count of a kind of list at a depth is kept. */
export function countKey(mark: ListMark, depth: number): string {
  return `${depth} ${mark}`;
}

/** An item begins the lists below it anew: word processors count so, whatever number an earlier list there ended with. */
export function forgetDeeper(counted: Map<string, unknown>, depth: number): void {
  for (const key of counted.keys()) if (Number.parseInt(key, 10) > depth) counted.delete(key);
}
