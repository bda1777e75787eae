import type { WrittenPassage } from '@/lib/domain/minutes-passage';
import type { MinutesRecord } from '@/lib/domain/minutes-record';
import { externalPassages } from './external-passages';
import { internalPassages } from './internal-passages';

/** What the record says at each place of its minutes. */
export function writtenPassages(source: MinutesRecord): WrittenPassage[] {
  return source.audience === 'EXTERNAL' ? externalPassages(source.record) : internalPassages(source.record);
}
