import { attachedFileResponse } from '@/app/attached-file-response';
import { currentActor } from '@/lib/auth/current-actor';
import { workingGroupFile } from '@/lib/read/working-group-file';

interface Context {
  params: Promise<{ id: string; report: string }>;
}

/** A report as its group delivered it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id, report } = await params;
  return attachedFileResponse(await workingGroupFile(await currentActor(), id, report));
}
