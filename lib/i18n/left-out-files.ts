import type { FileObstacle, LeftOutFile } from '@/lib/domain/draft-file';

const OBSTACLES: Readonly<Record<FileObstacle, string>> = {
  KIND: 'ist leer oder weder PDF noch Word (.docx), Excel (.xlsx), OpenDocument (.odt, .ods), PNG oder JPEG',
  TOO_LARGE: 'ist zu groß: Zusammen dürfen die Dateien höchstens 20 MB haben',
  TOO_MANY: 'ist eine zu viel: Höchstens 5 Dateien gehen mit einer Stellungnahme',
};

/** "„plan.zip“ ist …; die Datei wurde nicht übernommen." */
export function leftOutWords({ fileName, obstacle }: LeftOutFile): string {
  return `„${fileName}“ ${OBSTACLES[obstacle]}. Diese Datei wurde nicht übernommen.`;
}
