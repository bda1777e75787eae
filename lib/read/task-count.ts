import 'server-only';
import { berlinDay, now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { tasks } from './tasks';

interface Counted {
  /** How things stood: the last entry of the audit, the day, the person's roles. */
  standing: string;
  count: number;
}

const counted = new Map<string, Counted>();
const MOST_PEOPLE = 1000;

/**
 * How many tasks wait for this person, for every page's top bar. Whatever changes a task leaves an audit entry
 * (lib/db/mutate), a day passes, or a role changes: only then it is counted anew; else one look at the audit's end
 * answers. Null for visitors.
 */
export async function taskCount(actor: Actor): Promise<number | null> {
  const { personId, roles, chairs } = actor;
  if (personId === null) return null;
  // A mail that does not arrive leaves no audit entry; the administration has few other tasks to count.
  if (can(actor, 'administration.managePeople')) return (await tasks(actor)).length;
  const last = await database().auditEntry.findFirst({ orderBy: { seq: 'desc' }, select: { hash: true } });
  const standing = JSON.stringify([last?.hash, berlinDay(now()), roles, chairs]);
  const known = counted.get(personId);
  if (known?.standing === standing) return known.count;
  const count = (await tasks(actor)).length;
  if (counted.size >= MOST_PEOPLE) counted.clear();
  counted.set(personId, { standing, count });
  return count;
}
