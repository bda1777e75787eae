import type { MinutesPerson } from '@/lib/domain/minutes';

/** "Frau Staatssekretärin Dr. Vera Muster (Vorsitz)", as the minutes print it. */
export function personLine(person: Omit<MinutesPerson, 'unit'>): string {
  const words = [
    person.salutation,
    person.office,
    person.title,
    person.name,
    person.chair ? '(Vorsitz)' : null,
  ];
  return words.filter(Boolean).join(' ');
}
