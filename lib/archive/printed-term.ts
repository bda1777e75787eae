import 'server-only';
import { berlinDay } from '@/lib/clock';
import { storedEdition } from '@/lib/db/stored-edition';
import { DOCUMENT_FORMATS, renderDocument, type DocumentFormat } from '@/lib/documents/render-document';
import { agendaDocument } from '@/lib/documents/agenda-document';
import { bookletDocument } from '@/lib/documents/booklet-document';
import type { DocumentModel } from '@/lib/documents/document-model';
import { textOf, type ArchiveRow, type TermContent } from './archive-row';
import type { ArchiveFile } from './pack-archive';

const FORMATS: readonly DocumentFormat[] = DOCUMENT_FORMATS.filter((format) => format !== 'md');

/**
 * What was frozen in the term as documents, to be read without this program: each edition of the agenda with its
 * booklet, in every format. The same rows give the same bytes.
 */
export async function printedTerm({ tables }: TermContent): Promise<ArchiveFile[]> {
  const models = (tables.get('agenda_edition') ?? []).flatMap(editionModels);
  const sorted = models.sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: ArchiveFile[] = [];
  for (const { name, model } of sorted)
    for (const format of FORMATS)
      files.push({ name: `${name}.${format}`, content: await renderDocument(model, format) });
  return files;
}

interface NamedModel {
  name: string;
  model: DocumentModel;
}

function editionModels({ letter, content, hash, issued_at: issuedAt }: ArchiveRow): NamedModel[] {
  const edition = storedEdition({ content: content ?? null, hash: textOf(hash) });
  const stamp = { letter: textOf(letter), issuedOn: berlinDay(new Date(textOf(issuedAt))) };
  return [
    { name: `tagesordnung-${stamp.letter}`, model: agendaDocument(edition, stamp) },
    { name: `sitzungsheft-${stamp.letter}`, model: bookletDocument(edition, stamp) },
  ];
}
