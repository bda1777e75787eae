import type { LaidRows } from '@/lib/db/testing/laid-rows';
import { seed } from '../seed';

/** The sample data, as the demonstration starts with it. */
export const SAMPLES: LaidRows = { name: 'samples', lay: () => seed({ samples: true }) };

/** Länder, bodies and conferences, as every installation begins. */
export const REFERENCE: LaidRows = { name: 'reference', lay: () => seed({ samples: false }) };
