import { currentActor } from '@/lib/auth/current-actor';
import { attachmentFile } from '@/lib/read/attachment-file';

interface Context {
  params: Promise<{ id: string; attachment: string }>;
}

/** A file of a motion, always as a download: no browser shows or runs it as a page of this program. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id, attachment } = await params;
  const file = await attachmentFile(await currentActor(), id, attachment);
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
