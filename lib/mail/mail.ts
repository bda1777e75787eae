import 'server-only';

/** A mail as it is handed to the server, or kept where there is none. Plain text. */
export interface Mail {
  /** The outbox message it comes from. */
  id: string;
  /** Address. */
  to: string;
  /** The name beside the address. */
  name: string;
  subject: string;
  text: string;
}
