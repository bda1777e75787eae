import { PHASE_FIVE } from './phase-five';
import { PHASE_FOUR } from './phase-four';
import { PHASE_ONE } from './phase-one';
import { PHASE_THREE } from './phase-three';
import { PHASE_TWO } from './phase-two';

/** A measure: its title, then the bodies responsible as printed. */
export type RegisterMeasure = readonly [title: string, ...bodies: string[]];

export interface RegisterTheme {
  /** A short name of this program: the register names only who leads. */
  title: string;
  /** Federführung. */
  lead: readonly string[];
  /** In the order of their numbers, which begin with 1 in every theme. */
  measures: readonly RegisterMeasure[];
}

export interface RegisterPhase {
  title: string;
  themes: readonly RegisterTheme[];
}

/**
 * The register of the Nationaler Aktionsplan Integration as it was closed in 2021: titles, numbers and bodies, without
 * its descriptions (DOMAIN §4). 5 phases, 24 themes, 114 measures; held against the source by lib/plan-reading.
 */
export const ACTION_PLAN_REGISTER: readonly RegisterPhase[] = [
  ...[PHASE_ONE, PHASE_TWO, PHASE_THREE, PHASE_FOUR, PHASE_FIVE],
];
