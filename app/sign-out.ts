'use server';

import { redirect } from 'next/navigation';
import { endSession } from '@/lib/auth/session';
import { routes } from '@/lib/routes';

/** Ends this browser's session and leads to the start page. */
export async function signOut(): Promise<void> {
  await endSession();
  redirect(routes.home());
}
