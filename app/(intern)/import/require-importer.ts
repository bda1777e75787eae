import 'server-only';
import { notFound } from 'next/navigation';
import { requireUser } from '@/lib/auth/current-actor';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { routes } from '@/lib/routes';

/** Whoever may import: asked before a file is read, so that nobody else can keep the readers busy. */
export async function requireImporter(): Promise<Actor> {
  const actor = await requireUser(routes.import());
  if (!can(actor, 'import.create')) notFound();
  return actor;
}
