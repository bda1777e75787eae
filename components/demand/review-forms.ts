import type { FormAction } from '@/lib/forms/form-state';

/** The commands of the review, as the page hands them to its forms. */
export type ReviewForms = Record<
  | 'confirm'
  | 'dismiss'
  | 'reopen'
  | 'remove'
  | 'correct'
  | 'split'
  | 'merge'
  | 'add'
  | 'confirmRest'
  | 'suggest',
  FormAction
>;

/** What every form of a card says: which one as it is seen, and where to go on. */
export function cardFields(
  { id, version }: { id: string; version: number },
  next: string | null,
  only: 'offen' | null,
): Record<string, string | number> {
  return { demandId: id, version, ...onwards(next, only) };
}

/** Where to go on; the list stays as it is filtered. */
export function onwards(next: string | null, only: 'offen' | null): Record<string, string> {
  return { next: next ?? '', only: only ?? '' };
}
