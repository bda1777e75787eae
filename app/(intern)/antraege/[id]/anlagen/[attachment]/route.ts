import { currentActor } from '@/lib/auth/current-actor';
import { attachmentFile } from '@/lib/read/attachment-file';
import { attachedFileResponse } from '../../../../../attached-file-response';

interface Context {
  params: Promise<{ id: string; attachment: string }>;
}

/** A file of a motion, for whoever may read the motion. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id, attachment } = await params;
  return attachedFileResponse(await attachmentFile(await currentActor(), id, attachment));
}
