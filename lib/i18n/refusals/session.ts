import type { SESSION_REFUSALS } from '@/lib/domain/refusals/session';

export const SESSION_SENTENCES: Record<(typeof SESSION_REFUSALS)[number], string> = {
  SESSION_WITHOUT_AGENDA:
    'Die Tagesordnung ist noch nicht versandt; ihre Nummern stehen noch nicht fest. Bitte versenden Sie sie zuerst.',
  SESSION_NOT_RUNNING: 'Die Sitzung ist nicht eröffnet oder bereits geschlossen; festgehalten wurde nichts.',
  SESSION_BEGUN: 'Die Sitzung ist bereits eröffnet oder durchgeführt.',
};
