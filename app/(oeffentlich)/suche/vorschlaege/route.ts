import { currentActor } from '@/lib/auth/current-actor';
import { searchSuggestions } from '@/lib/read/search-suggestions';

/** The first hits while somebody is typing. */
export async function GET(request: Request): Promise<Response> {
  const words = new URL(request.url).searchParams.get('q') ?? '';
  const found = await searchSuggestions(await currentActor(), words);
  return Response.json(found, { headers: { 'cache-control': 'private, no-store' } });
}
