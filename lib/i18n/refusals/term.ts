import type { TERM_REFUSALS } from '@/lib/domain/refusals/term';

export const TERM_SENTENCES: Record<(typeof TERM_REFUSALS)[number], string> = {};
