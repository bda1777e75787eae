/** What a Ziffer, or one request inside it, can be. Source: DOMAIN §3. */
export const DEMAND_KINDS = [
  'REQUEST',
  'REVIEW_REQUEST',
  'DEMAND',
  'APPEAL',
  'MANDATE',
  'COMMITMENT',
  'POSITION',
  'NOTE',
] as const;
export type DemandKind = (typeof DEMAND_KINDS)[number];

/** Whoever a resolution addresses; OTHER stands for a body without a code of its own. Source: DOMAIN §3. */
export const ADDRESSEE_CODES = [
  'BUND',
  'BREG',
  'BMI',
  'BMAS',
  'BMZ',
  'BAMF',
  'KMK',
  'JFMK',
  'ASMK',
  'GMK',
  'LAG',
  'BLAG',
  'LAENDER',
  'GESCHAEFTSSTELLE',
  'OTHER',
] as const;
export type AddresseeCode = (typeof ADDRESSEE_CODES)[number];

/** Until when an answer is asked for: at a conference, on a day, or both; never a date that belongs to the matter. */
export interface DemandDue {
  /** Number of the conference: 20. */
  conference: number | null;
  /** ISO. */
  on: string | null;
}

/** One request as the rules read it in a Ziffer; a Ziffer that asks nothing is one reading that is not followed up. */
export interface DemandReading {
  /** The Ziffer as printed; 0 where the text has none. */
  clause: number;
  /** Counted from 1 within the Ziffer. */
  position: number;
  /** Index of the block in which the asking words stand. */
  blockIndex: number;
  kind: DemandKind;
  /** In the order in which they are named. */
  addressees: AddresseeCode[];
  /** The asking words as they stand. */
  text: string;
  due: DemandDue | null;
  /** False for POSITION and NOTE (DOMAIN §3: only the first six kinds are followed up). */
  followUp: boolean;
}

/** True for the kinds that ask something of somebody. */
export function isFollowedKind(kind: DemandKind): boolean {
  return kind !== 'POSITION' && kind !== 'NOTE';
}
