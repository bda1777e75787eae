import type { AttachmentFile } from '@/lib/read/attachment-file';

/**
 * A file that somebody attached, always as a download: no browser shows or runs it as a page of this program. Null is
 * a file that does not exist for this reader.
 */
export function attachedFileResponse(file: AttachmentFile | null): Response {
  if (!file) return new Response('Diese Anlage gibt es nicht.', { status: 404 });
  return new Response(Buffer.from(file.content), {
    headers: {
      'Content-Type': file.mediaType,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName)}`,
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  });
}
