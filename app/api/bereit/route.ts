import { shell } from '@/lib/read/shell';
import { PUBLIC } from '@/lib/policy/actor';

export const dynamic = 'force-dynamic';

/** Answers 200 once pages can be served, which includes the database. */
export async function GET(): Promise<Response> {
  await shell(PUBLIC);
  return Response.json({ bereit: true });
}
