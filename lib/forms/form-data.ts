import { plainText } from '@/lib/domain/plain-text';

/** Fields whose content never travels back to the page. */
const UNREPEATED = /password|token/i;

/**
 * A form as plain data for zod: repeated names become lists, absent files nothing. Signs that nobody can see fall away
 * here, so that what consists of nothing else counts as not filled in.
 */
export function formInput(form: FormData): Record<string, unknown> {
  return Object.fromEntries(
    fieldNames(form).map((name) => {
      const values = form
        .getAll(name)
        .map((value) => (typeof value === 'string' ? plainText(value) : value))
        .filter((value) => typeof value === 'string' || value.size > 0);
      return [name, values.length > 1 ? values : values[0]];
    }),
  );
}

/** What was typed, by field, for showing it again. */
export function typedValues(form: FormData): Record<string, string[]> {
  const names = fieldNames(form).filter((name) => !UNREPEATED.test(name));
  return Object.fromEntries(
    names.map((name) => [name, form.getAll(name).filter((value) => typeof value === 'string')]),
  );
}

/** Without the framework's own hidden fields. */
function fieldNames(form: FormData): string[] {
  return [...new Set(form.keys())].filter((name) => !name.startsWith('$ACTION'));
}
