import { headers } from 'next/headers';
import { environment } from '@/lib/env';

/** The absolute address of a path of this program, as it can be sent to somebody: "https://…/beschluesse/18/4.4". */
export async function ownAddress(path: string): Promise<string> {
  const host = (await headers()).get('host') ?? '127.0.0.1';
  return new URL(path, environment().address ?? `http://${host}`).href;
}
