import type { Minutes } from '@/lib/domain/minutes';
import type { DocumentModel } from './document-model';
import { externalMinutesDocument, type ExternalProse } from './external-minutes-document';
import { renderMarkdown } from './render-markdown';

export const DOCUMENT_FORMATS = ['docx', 'odt', 'pdf', 'md'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

export const PDF_STANDARDS = ['ua-1', 'a-2a'] as const;
/** PDF/UA-1 (accessible) or PDF/A-2a (for the archive); a file can be made for one of them at a time. */
export type PdfStandard = (typeof PDF_STANDARDS)[number];

export interface RenderOptions {
  /** Only for PDF; 'ua-1' where nothing is said. */
  pdfStandard?: PdfStandard;
}

interface MinutesOptions extends RenderOptions {
  /** Only where an edition has some. */
  prose?: ExternalProse | undefined;
}

/**
 * A document as a file. The same model gives the same bytes: nothing in them depends on the clock or on chance.
 * Throws where a renderer fails, which is a defect of this program and never of the data.
 */
export async function renderDocument(
  model: DocumentModel,
  format: DocumentFormat,
  options: RenderOptions = {},
): Promise<Uint8Array> {
  switch (format) {
    case 'md':
      return new TextEncoder().encode(renderMarkdown(model));
    case 'docx':
      return (await import('./docx/render-docx')).renderDocx(model);
    case 'odt':
      return (await import('./odt/render-odt')).renderOdt(model);
    case 'pdf':
      return (await import('./pdf/render-pdf')).renderPdf(model, options.pdfStandard ?? 'ua-1');
  }
}

/** The external minutes of a conference, typeset anew from their data. */
export function printExternalMinutes(
  minutes: Minutes,
  format: DocumentFormat,
  { prose, ...options }: MinutesOptions = {},
): Promise<Uint8Array> {
  return renderDocument(externalMinutesDocument(minutes, prose), format, options);
}
