/** Who finds which canary of answers, assessments and notes about requests to the BMI, for `layDemand` and `layEntries`. */
const REQUEST = ['goal', 'indicator', 'measured', 'text'];
const named = (name: string) => REQUEST.map((field) => `${name}-${field}`);
const OPEN = [...named('published'), 'answer-published'];
const ADDRESSEE = [...OPEN, 'answer', 'answer-file', 'assessment-released'];
const MEMBERS = [
  ...[...ADDRESSEE, 'answer-of-another', 'answer-corrected', 'assessment', 'evidence', 'judge', 'remark'],
  ...[...named('unpublished'), ...named('suggested')],
];

export const ANSWERED = {
  ...{ office: MEMBERS, formerOffice: MEMBERS, member: MEMBERS, addressee: ADDRESSEE },
  otherBody: [...OPEN, 'answer-of-another'],
  ...{ group: OPEN, administration: OPEN, public: OPEN },
} satisfies Record<string, readonly string[]>;
