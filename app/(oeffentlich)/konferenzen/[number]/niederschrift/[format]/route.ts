import { currentActor } from '@/lib/auth/current-actor';
import { printExternalMinutes } from '@/lib/documents/render-document';
import { externalMinutes } from '@/lib/read/external-minutes';
import { routeNumber } from '@/lib/route-number';
import { DOWNLOAD_FORMATS, type DownloadFormat } from '@/lib/routes';

const MEDIA_TYPES: Record<DownloadFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf',
  md: 'text/markdown; charset=utf-8',
};

interface Context {
  params: Promise<{ number: string; format: string }>;
}

/** The external minutes of a conference as a file, made anew from what is stored and what this reader may see. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { number: text, format: wanted } = await params;
  const number = routeNumber(text);
  const format = DOWNLOAD_FORMATS.find((candidate) => candidate === wanted);
  const minutes = number !== null && format ? await externalMinutes(await currentActor(), number) : null;
  if (!minutes || !format) return new Response('Diese Niederschrift gibt es nicht.', { status: 404 });
  const file = await printExternalMinutes(minutes, format);
  return new Response(Buffer.from(file), {
    headers: {
      'Content-Type': MEDIA_TYPES[format],
      'Content-Disposition': `attachment; filename="IntMK-${text}-externe-Niederschrift.${format}"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
