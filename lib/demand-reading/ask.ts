import type { AddresseeCode, DemandKind } from '@/lib/domain/demand';

/** Words of a sentence that ask something. */
export interface Ask {
  /** As the verb has it: a Bitte may turn out to be a Prüfbitte or an Auftrag. */
  base: DemandKind;
  codes: AddresseeCode[];
  /** Index in the sentence at which the asking words begin. */
  from: number;
  /** Index behind verb and addressee: what is asked comes after it. */
  behind: number;
}

/** A sentence with its surroundings, as the rules look at it. */
export interface AskingSentence {
  /** Masked (lib/demand-reading/masked-text). */
  text: string;
  /** Whom a word that refers back means; `at` is its index in the sentence. */
  meant: (word: string, at: number) => AddresseeCode[];
  /** Whom the request before it in the same Ziffer addressed; empty if there was none. */
  askedBefore: readonly AddresseeCode[];
}

/** An act of asking is told within so many characters: what is longer is no German sentence any more. */
export const REACH = 1_500;
