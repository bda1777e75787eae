import type { ACTION_PLAN_REFUSALS } from '@/lib/domain/refusals/action-plan';

export const ACTION_PLAN_SENTENCES: Record<(typeof ACTION_PLAN_REFUSALS)[number], string> = {
  MEASURE_LINKED_ALREADY: 'Diese Maßnahme ist bereits verknüpft.',
};
