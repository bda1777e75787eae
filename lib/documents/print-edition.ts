import type { AgendaEditionContent } from '@/lib/domain/agenda-edition';
import { agendaDocument, type EditionStamp } from './agenda-document';
import { bookletDocument } from './booklet-document';
import { renderDocument, type DocumentFormat } from './render-document';

/** An edition as a file: the agenda alone, or the booklet with the texts of all motions. */
export function printEdition(
  content: AgendaEditionContent,
  stamp: EditionStamp,
  { part, format }: { part: 'AGENDA' | 'BOOKLET'; format: DocumentFormat },
): Promise<Uint8Array> {
  const model = part === 'AGENDA' ? agendaDocument(content, stamp) : bookletDocument(content, stamp);
  return renderDocument(model, format);
}
