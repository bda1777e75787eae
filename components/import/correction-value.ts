import { STATE_CODES, isStateCode } from '@/lib/domain/federal-state';
import { APPLICANT_ROLES, type Applicant, type MinutesPerson } from '@/lib/domain/minutes';
import { BLOCK_KINDS, type TextBlock } from '@/lib/domain/text-block';

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
};
const textOrNull = (form: FormData, name: string) => textOf(form, name) || null;

/**
 * What somebody entered in a value's form, as `Minutes` holds it. The hidden field "kind" says which form it was
 * (the kinds of `ProofField`). Whether the value is right is for the use case to judge.
 */
export function correctionValue(form: FormData): unknown {
  switch (textOf(form, 'kind')) {
    case 'text':
      return textOf(form, 'value');
    case 'number':
      return /^\d{1,4}$/.test(textOf(form, 'value')) ? Number(textOf(form, 'value')) : null;
    case 'date':
    case 'choice':
      return textOrNull(form, 'value');
    case 'flag':
      return form.get('value') === 'true';
    case 'states':
      return STATE_CODES.filter((code) => form.getAll('states').includes(code));
    case 'applicants':
      return applicantsOf(form);
    case 'person':
      return personOf(form);
    case 'block':
      return blockOf(form);
    default:
      return undefined;
  }
}

/** In the order in which they were read; Länder that were added follow in chair order. */
function applicantsOf(form: FormData): Applicant[] {
  const printed = textOf(form, 'order').split(' ').filter(isStateCode);
  const order = [...printed, ...STATE_CODES.filter((code) => !printed.includes(code))];
  return order.flatMap((state) => {
    const role = APPLICANT_ROLES.find((candidate) => candidate === form.get(`role-${state}`));
    return role ? [{ state, role }] : [];
  });
}

function personOf(form: FormData): MinutesPerson {
  const unit = textOf(form, 'unit');
  return {
    salutation: textOrNull(form, 'salutation'),
    title: textOrNull(form, 'title'),
    office: textOrNull(form, 'office'),
    name: textOf(form, 'name'),
    chair: form.get('chair') === 'true',
    ...(unit ? { unit } : {}),
  };
}

function blockOf(form: FormData): TextBlock {
  const kind = BLOCK_KINDS.find((candidate) => candidate === form.get('blockKind')) ?? 'PARAGRAPH';
  const number = textOf(form, 'number');
  return {
    kind,
    number: kind === 'CLAUSE' && /^\d{1,3}$/.test(number) ? Number(number) : null,
    level: form.get('level') === '2' ? 2 : 1,
    text: textOf(form, 'text'),
  };
}
