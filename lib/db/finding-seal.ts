import 'server-only';
import type { Finding } from '@/lib/domain/finding';
import { contentHash } from './content-hash';

/** The seal of a finding over all its facts: what was acknowledged is this and no later one. */
export function findingSeal({ code, item, facts, evidence }: Finding): string {
  return contentHash({ code, item, facts, evidence });
}
