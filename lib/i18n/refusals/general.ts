import type { GENERAL_REFUSALS } from '@/lib/domain/refusals/general';

export const GENERAL_SENTENCES: Record<(typeof GENERAL_REFUSALS)[number], string> = {
  NOT_SIGNED_IN:
    'Ihre Sitzung ist beendet. Bitte melden Sie sich erneut an; Ihre Eingaben bleiben hier stehen.',
  NOT_PERMITTED: 'Dazu sind Sie in Ihrer Rolle nicht berechtigt.',
  NOT_FOUND: 'Das Gesuchte ist nicht vorhanden oder für Sie nicht einsehbar.',
  CHANGED_MEANWHILE:
    'Diese Angaben wurden inzwischen von anderer Seite geändert. Ihre Eingaben bleiben hier stehen; bitte laden Sie die Seite neu und vergleichen Sie.',
  TOO_MANY_ATTEMPTS:
    'Das waren zu viele Versuche in kurzer Zeit. Bitte versuchen Sie es in einigen Minuten erneut.',
  INVALID_INPUT: 'Bitte prüfen Sie die gekennzeichneten Angaben.',
  DEADLINE_PASSED: 'Die Frist dafür ist verstrichen. Bitte wenden Sie sich an die Geschäftsstelle.',
  FILE_NOT_ACCEPTED:
    'Diese Datei wird nicht angenommen. Möglich sind Dateien bis 20 MB, als Text DOCX oder ODT, als Anlage auch PDF, ODS, XLSX, PNG und JPEG.',
};
