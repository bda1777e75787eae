import type { MINUTES_REFUSALS } from '@/lib/domain/refusals/minutes';

export const MINUTES_SENTENCES: Record<(typeof MINUTES_REFUSALS)[number], string> = {};
