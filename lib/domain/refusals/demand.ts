/** Requests of resolutions and what became of them. */
export const DEMAND_REFUSALS = [
  /** umgesetzt without what shows it, or without who found it so. */
  'EVIDENCE_MISSING',
  /** teilweise umgesetzt without a word on which part. */
  'ASSESSMENT_WITHOUT_TEXT',
  /** A suggestion of the rules that nobody has confirmed yet: there is nothing to follow up. */
  'DEMAND_ONLY_SUGGESTED',
  /** A finding or a note: nobody was asked for anything. */
  'DEMAND_NOT_FOLLOWED',
  /** What happened is written down on its day or later, never ahead. */
  'DAY_IN_FUTURE',
  /** fortgeschrieben without the request that goes on with it. */
  'CONTINUATION_MISSING',
  /** It is itself, or was decided earlier. */
  'CONTINUATION_NOT_LATER',
  /** The office has assessed the answer: another one can follow, this one stays. */
  'ANSWER_ASSESSED_ALREADY',
  /** There is a newer assessment: the earlier one is history. */
  'ASSESSMENT_FOLLOWED',
  /** Neither words nor a file. */
  'ANSWER_EMPTY',
  /** It cannot be shown to these people: a remark, or the answer of a body to nobody but the members. */
  'VISIBILITY_NOT_POSSIBLE',
  /** Nothing about a resolution is public before the resolution is. */
  'RESOLUTION_NOT_PUBLISHED',
  /** It was sent, answered or assessed: it is corrected, not split or removed. */
  'DEMAND_HAS_ENTRIES',
  /** Somebody confirmed it before. */
  'DEMAND_CONFIRMED_ALREADY',
  /** Nobody has confirmed it, so there is nothing to undo. */
  'DEMAND_NOT_CONFIRMED',
  /** The words do not stand in the Ziffer of the resolution. */
  'DEMAND_TEXT_NOT_FOUND',
  /** The same words of the Ziffer are recorded already. */
  'DEMAND_RECORDED_ALREADY',
  /** To be followed up, but it names nobody. */
  'DEMAND_WITHOUT_ADDRESSEE',
  /** Owed at a conference that is not after the one that resolved it. */
  'DEMAND_DUE_TOO_EARLY',
  /** Fewer than two parts. */
  'DEMAND_NOT_DIVIDED',
  /** The parts do not stand in the passage one behind the other. */
  'DEMAND_PARTS_NOT_FOUND',
  /** Only neighbours of one paragraph are joined. */
  'DEMANDS_NOT_NEIGHBOURS',
] as const;
