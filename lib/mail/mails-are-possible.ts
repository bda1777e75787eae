import 'server-only';
import { environment } from '@/lib/env';

/**
 * True if mails leave the program or, in the Vorführbetrieb, are kept in it to be looked at. In real operation without
 * a mail server none is written: it would lie unread and go out by surprise once a server is set up.
 */
export function mailsArePossible(): boolean {
  const { smtp, mode } = environment();
  return smtp !== null || mode === 'DEMONSTRATION';
}
