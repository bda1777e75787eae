import type { STATEMENT_REFUSALS } from '@/lib/domain/refusals/statement';

export const STATEMENT_SENTENCES: Record<(typeof STATEMENT_REFUSALS)[number], string> = {};
