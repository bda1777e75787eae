/** Fields whose content never travels back to the page. */
const UNREPEATED = /password|token/i;

/** A form as plain data for zod: repeated names become lists, absent files nothing. */
export function formInput(form: FormData): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const name of fieldNames(form)) {
    const values = form.getAll(name).filter((value) => typeof value === 'string' || value.size > 0);
    input[name] = values.length > 1 ? values : values[0];
  }
  return input;
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
