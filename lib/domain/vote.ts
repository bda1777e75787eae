/** What adopts a motion: so many Ja of all sixteen, or more Ja than Nein among the votes cast. DOMAIN §2.5 [?]. */
export type AdoptionRule = { kind: 'MINIMUM_YES'; yes: number } | { kind: 'SIMPLE_MAJORITY' };

/** The rules of procedure of a conference by which votes are judged; what is not confirmed warns instead of blocking. */
export interface VotingRules {
  adoption: AdoptionRule;
  adoptionConfirmed: boolean;
  /** Whether "einstimmig" bears abstentions. */
  abstentionsAllowed: boolean;
  abstentionsConfirmed: boolean;
}
