import type { DISPATCH_REFUSALS } from '@/lib/domain/refusals/dispatch';

export const DISPATCH_SENTENCES: Record<(typeof DISPATCH_REFUSALS)[number], string> = {
  DISPATCH_SENT: 'Dieses Schreiben ist bereits versandt und bleibt, wie es ist.',
};
