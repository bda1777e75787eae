import { STATE_CODES, isStateCode } from '@/lib/domain/federal-state';
import { APPLICANT_ROLES, type Applicant, type MinutesPerson } from '@/lib/domain/minutes';
import { BLOCK_KINDS, type TextBlock } from '@/lib/domain/text-block';

/** A sent form as plain data: repeated names are lists. */
export type SentForm = Record<string, unknown>;

const textOf = (form: SentForm, name: string): string => {
  const value = form[name];
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
};
const textOrNull = (form: SentForm, name: string) => textOf(form, name) || null;

/**
 * What somebody entered in a value's form, as `Minutes` holds it. The hidden field "kind" says which form it was
 * (the kinds of `ProofField`). Whether the value is right is for the use case to judge; undefined for an unknown form.
 */
export function correctionValue(form: SentForm): unknown {
  switch (form.kind) {
    case 'text':
      return textOf(form, 'value');
    case 'optionalText':
      return textOrNull(form, 'value');
    case 'number':
      return numberOf(textOf(form, 'value'));
    case 'date':
    case 'choice':
      return textOrNull(form, 'value');
    case 'flag':
      return form.value === 'true';
    case 'states':
      return STATE_CODES.filter((code) => [form.states].flat().includes(code));
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

/** An empty field is no number; what is none stays as typed, so that it is refused and not taken for empty. */
function numberOf(text: string): unknown {
  if (text === '') return null;
  return /^\d{1,4}$/.test(text) ? Number(text) : text;
}

/** In the order in which they were read; Länder that were added follow in chair order. */
function applicantsOf(form: SentForm): Applicant[] {
  const printed = textOf(form, 'order').split(' ').filter(isStateCode);
  const order = [...printed, ...STATE_CODES.filter((code) => !printed.includes(code))];
  return order.flatMap((state) => {
    const role = APPLICANT_ROLES.find((candidate) => candidate === form[`role-${state}`]);
    return role ? [{ state, role }] : [];
  });
}

function personOf(form: SentForm): MinutesPerson {
  const unit = textOf(form, 'unit');
  return {
    salutation: textOrNull(form, 'salutation'),
    title: textOrNull(form, 'title'),
    office: textOrNull(form, 'office'),
    name: textOf(form, 'name'),
    chair: form.chair === 'true',
    ...(unit ? { unit } : {}),
  };
}

function blockOf(form: SentForm): TextBlock {
  const kind = BLOCK_KINDS.find((candidate) => candidate === form.blockKind) ?? 'PARAGRAPH';
  const number = textOf(form, 'number');
  return {
    kind,
    number: kind === 'CLAUSE' && /^\d{1,3}$/.test(number) ? Number(number) : null,
    level: form.level === '2' ? 2 : 1,
    text: textOf(form, 'text'),
  };
}
