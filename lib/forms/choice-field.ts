/** The name of the form field that holds the choice for one place of a merge: "stelle:<id of the block>". */
export const choiceField = (key: string) => `stelle:${key}`;

const FIELD = /^stelle:([\w-]{1,64})$/;

/** The place that a field's name stands for; null if the field is another one. */
export function placeOfField(name: string): string | null {
  const key = FIELD.exec(name)?.[1];
  return key === undefined || key === '__proto__' ? null : key;
}
