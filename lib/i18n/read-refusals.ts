import type { ReadRefusal } from '@/lib/minutes-import/readers/read-refusal';

const SENTENCES: Record<ReadRefusal, string> = {
  EMPTY_FILE: 'Die Datei ist leer.',
  TOO_LARGE: 'Die Datei ist größer als 20 MB und wird deshalb nicht gelesen.',
  UNKNOWN_TYPE:
    'Dieses Dateiformat wird nicht gelesen. Möglich sind Text, Markdown, Word (DOCX), ODT und PDF.',
  NAME_AND_CONTENT_DIFFER:
    'Der Inhalt der Datei passt nicht zu ihrer Endung. Möglich sind Text, Markdown, Word (DOCX), ODT und PDF.',
  OLD_WORD_FILE:
    'Die Datei liegt in einem alten Office-Format vor. Bitte speichern Sie sie in Word als DOCX-Datei und versuchen Sie es erneut.',
  PDF_PASSWORD: 'Die PDF-Datei ist mit einem Kennwort geschützt. Bitte heben Sie den Schutz vorher auf.',
  OFFICE_ENCRYPTED:
    'Das Dokument ist mit einem Kennwort verschlüsselt. Bitte speichern Sie es vorher ohne Kennwort.',
  UNPACKS_TOO_LARGE: 'Die Datei entfaltet sich auf eine unzulässige Größe und wird deshalb nicht gelesen.',
  DAMAGED_FILE: 'Die Datei ist beschädigt oder unvollständig und kann nicht gelesen werden.',
  SCANNED_PDF:
    'Die PDF-Datei enthält nur Bilder und keinen Text. Sie muss vorher mit einer Texterkennung bearbeitet werden.',
  NO_TEXT: 'Die Datei enthält keinen Text.',
  UNKNOWN_ENCODING:
    'Der Text ist weder in UTF-8 noch in Windows-1252 gespeichert oder enthält beschädigte Zeichen.',
  TOO_LONG: 'Der Text ist länger als jede Niederschrift und wird deshalb nicht gelesen.',
  TOOK_TOO_LONG: 'Das Lesen der Datei wurde nach der zulässigen Zeit abgebrochen.',
};

/** The German sentence a person reads when a file was not read. */
export function readRefusalMessage(refusal: ReadRefusal): string {
  return SENTENCES[refusal];
}
