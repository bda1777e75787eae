import 'server-only';
import { berlinDay } from '@/lib/clock';
import { storedMinutesContent } from '@/lib/db/minutes-editions';
import { storedEdition } from '@/lib/db/stored-edition';
import { DOCUMENT_FORMATS, renderDocument, type DocumentFormat } from '@/lib/documents/render-document';
import { agendaDocument } from '@/lib/documents/agenda-document';
import { bookletDocument } from '@/lib/documents/booklet-document';
import type { DocumentModel } from '@/lib/documents/document-model';
import { externalMinutesDocument } from '@/lib/documents/external-minutes-document';
import { internalMinutesDocument } from '@/lib/documents/internal-minutes-document';
import { printedAt } from '@/lib/domain/minutes-passage';
import { minutesMark } from '@/lib/i18n/minutes-words';
import { textOf, type ArchiveRow, type TermContent } from './archive-row';
import type { ArchiveFile } from './pack-archive';

const FORMATS: readonly DocumentFormat[] = DOCUMENT_FORMATS.filter((format) => format !== 'md');

/**
 * What was frozen in the term as documents, to be read without this program: each edition of the agenda with its
 * booklet, and of both minutes, in every format. The same rows give the same bytes.
 */
export async function printedTerm({ tables }: TermContent): Promise<ArchiveFile[]> {
  const models = [
    ...(tables.get('agenda_edition') ?? []).flatMap(agendaModels),
    ...(tables.get('minutes_edition') ?? []).filter(isFrozen).map(minutesModel),
  ];
  const files: ArchiveFile[] = [];
  for (const { name, model } of models.sort((a, b) => (a.name < b.name ? -1 : 1)))
    for (const format of FORMATS)
      files.push({ name: `${name}.${format}`, content: await renderDocument(model, format) });
  return files;
}

interface NamedModel {
  name: string;
  model: DocumentModel;
}

function agendaModels({ letter, content, hash, issued_at: issuedAt }: ArchiveRow): NamedModel[] {
  const edition = storedEdition({ content: content ?? null, hash: textOf(hash) });
  const stamp = { letter: textOf(letter), issuedOn: berlinDay(new Date(textOf(issuedAt))) };
  return [
    { name: `tagesordnung-${stamp.letter}`, model: agendaDocument(edition, stamp) },
    { name: `sitzungsheft-${stamp.letter}`, model: bookletDocument(edition, stamp) },
  ];
}

const isFrozen = ({ frozen_at: frozenAt }: ArchiveRow) => frozenAt !== null;

function minutesModel({ audience, status, number, content, hash }: ArchiveRow): NamedModel {
  const stored = storedMinutesContent({
    audience: audience === 'INTERNAL' ? 'INTERNAL' : 'EXTERNAL',
    content: content ?? null,
    hash: textOf(hash),
  });
  const mark = minutesMark({ status: status === 'FINAL' ? 'FINAL' : 'PRELIMINARY', number: Number(number) });
  if (stored.audience === 'INTERNAL')
    return {
      name: `niederschrift-intern-${textOf(number)}`,
      model: internalMinutesDocument(stored, mark),
    };
  const { record, passages } = stored;
  const prose = { opening: printedAt(passages, 'opening'), closing: printedAt(passages, 'closing'), mark };
  return { name: `niederschrift-extern-${textOf(number)}`, model: externalMinutesDocument(record, prose) };
}
