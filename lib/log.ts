import pino from 'pino';
import { environment } from './env';

/** What must never reach a log line, whatever object it hangs on. */
const SECRETS = ['password', 'passwordHash', 'token', 'tokenHash', 'secret', 'cookie', 'authorization'];

let logger: pino.Logger | undefined;

/** The program's log: JSON lines on stderr, without secrets, without contents of drafts. */
export function log(): pino.Logger {
  logger ??= pino(
    {
      level: environment().logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[entfernt]' },
    },
    pino.destination({ dest: 2, sync: true }),
  );
  return logger;
}
