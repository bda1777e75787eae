import type { DownloadFormat, TableFormat } from '@/lib/routes';

/** What is handed out as a file. */
type FileFormat = DownloadFormat | TableFormat | 'zip';

const MEDIA_TYPES: Record<FileFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  zip: 'application/zip',
};

/**
 * A document to save, made for this reader alone: nothing on the way keeps a copy.
 * @param name without its ending, in ASCII
 */
export function fileResponse(file: Uint8Array, name: string, format: FileFormat): Response {
  return new Response(Buffer.from(file), {
    headers: {
      'Content-Type': MEDIA_TYPES[format],
      'Content-Disposition': `attachment; filename="${name}.${format}"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
