import { currentActor } from '@/lib/auth/current-actor';
import { followUpFile } from '@/lib/read/follow-up-file';
import { attachedFileResponse } from '../../../../../attached-file-response';

interface Context {
  params: Promise<{ entry: string; attachment: string }>;
}

/** A file of an answer, for whoever may read the answer. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { entry, attachment } = await params;
  return attachedFileResponse(await followUpFile(await currentActor(), entry, attachment));
}
