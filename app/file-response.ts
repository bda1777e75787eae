import type { DownloadFormat } from '@/lib/routes';

const MEDIA_TYPES: Record<DownloadFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf',
  md: 'text/markdown; charset=utf-8',
};

/**
 * A document to save, made for this reader alone: nothing on the way keeps a copy.
 * @param name without its ending, in ASCII
 */
export function fileResponse(file: Uint8Array, name: string, format: DownloadFormat): Response {
  return new Response(Buffer.from(file), {
    headers: {
      'Content-Type': MEDIA_TYPES[format],
      'Content-Disposition': `attachment; filename="${name}.${format}"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
