import type { CIRCULAR_REFUSALS } from '@/lib/domain/refusals/circular';

export const CIRCULAR_SENTENCES: Record<(typeof CIRCULAR_REFUSALS)[number], string> = {};
