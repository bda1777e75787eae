import 'server-only';
import { database } from '@/lib/db/client';
import type { MailRhythm } from '@/lib/db/generated/client';
import { environment } from '@/lib/env';
import type { Actor } from '@/lib/policy/actor';
import { roleLine } from './shell';

export interface OwnSettingsPage {
  /** "Dr. Marlene Osthoff" */
  name: string;
  email: string;
  /** "Geschäftsstelle, Rheinland-Pfalz" */
  role: string;
  mailRhythm: MailRhythm;
  /** SENT: by a mail server. KEPT: only to be looked at in the Vorführbetrieb. NONE: no server is set up. */
  mails: 'SENT' | 'KEPT' | 'NONE';
}

/** What a person has set for itself; null for visitors. */
export async function ownSettingsPage(actor: Actor): Promise<OwnSettingsPage | null> {
  if (actor.personId === null) return null;
  const { title, name, email, mailRhythm } = await database().person.findUniqueOrThrow({
    where: { id: actor.personId },
    select: { title: true, name: true, email: true, mailRhythm: true },
  });
  const { smtp, mode } = environment();
  return {
    ...{ email, mailRhythm },
    name: [title, name].filter(Boolean).join(' '),
    role: roleLine(actor.roles),
    mails: smtp !== null ? 'SENT' : mode === 'DEMONSTRATION' ? 'KEPT' : 'NONE',
  };
}
