import type { PEOPLE_REFUSALS } from '@/lib/domain/refusals/people';

export const PEOPLE_SENTENCES: Record<(typeof PEOPLE_REFUSALS)[number], string> = {
  SIGN_IN_FAILED: 'Die Anmeldung ist nicht gelungen. Bitte prüfen Sie E-Mail-Adresse und Kennwort.',
  LINK_INVALID: 'Dieser Link ist abgelaufen oder wurde bereits verwendet.',
  PASSWORD_TOO_WEAK: 'Das Kennwort braucht mindestens 12 Zeichen und mehrere verschiedene davon.',
  ADMINISTRATOR_EXISTS: 'Es gibt bereits eine Administration. Dieser Link gilt nicht mehr.',
  EMAIL_TAKEN: 'Zu dieser E-Mail-Adresse gibt es bereits eine Person.',
  ROLE_WITHOUT_SCOPE:
    'Zu dieser Rolle gehört ein Land, eine Stelle oder eine Arbeitsgruppe. Bitte wählen Sie sie aus.',
  ROLE_HELD_ALREADY: 'Diese Rolle hat die Person in dieser Zeit bereits.',
  ROLE_DATES_REVERSED: 'Der letzte Tag liegt vor dem ersten.',
  CANNOT_DISABLE_ONESELF: 'Das eigene Konto lässt sich nicht sperren.',
  LAST_ADMINISTRATOR:
    'Das ist die letzte Administration mit eingerichtetem Zugang; ohne sie könnte niemand mehr Zugänge verwalten. Bitte richten Sie zuerst eine weitere ein.',
  ALREADY_DISABLED: 'Diese Person ist bereits gesperrt.',
  NOT_DISABLED: 'Diese Person ist nicht gesperrt.',
  PERSON_DISABLED: 'Diese Person ist gesperrt. Bitte entsperren Sie sie zuerst.',
  SAMPLE_PERSON: 'Beispielpersonen haben kein Kennwort; man wählt sie auf der Anmeldeseite.',
  DEMONSTRATION_ONLY: 'Beispielpersonen gibt es nur im Vorführbetrieb auf diesem Rechner.',
};
