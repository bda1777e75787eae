import { stateName } from '@/lib/domain/federal-state';
import type { MinutesStatement } from '@/lib/domain/minutes';
import { formatList } from '@/lib/i18n/format';
import { paragraph } from './document-blocks';
import type { DocumentBlock } from './document-model';

/**
 * A Protokollerklärung below its resolution: "Protokollerklärung der Länder Bayern und Sachsen:" and its paragraphs.
 * The import knows it again by these words (lib/minutes-import/read-statements).
 */
export function statementBlocks({ states, text }: MinutesStatement): DocumentBlock[] {
  const whose = states.length === 1 ? 'des Landes' : 'der Länder';
  return [
    paragraph('FORMULA', `Protokollerklärung ${whose} ${formatList(states.map(stateName))}:`, {
      keepsWithNext: true,
    }),
    ...text.map((words) => paragraph('BODY', words, { keepsWithNext: false })),
  ];
}
