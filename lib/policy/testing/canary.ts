/** A word that stands in one confidential field alone; the part behind the dash tells which one was read. */
export const canary = (field: string) => `Kanarienvogel-${field}`;

/** The fields whose canaries stand anywhere in these answers, in alphabetical order. */
export function canariesIn(answers: unknown): string[] {
  const words = JSON.stringify(answers).match(/Kanarienvogel-[a-z-]*[a-z]/g) ?? [];
  return [...new Set(words.map((word) => word.replace('Kanarienvogel-', '')))].sort();
}
