import path from 'node:path';
import { z } from 'zod';

/**
 * The environment, checked once. Without DATABASE_URL the program runs as Vorführbetrieb (embedded database, sample
 * people, loopback only); with it, it is real operation and refuses to start on anything that would be a default.
 */
export interface Environment {
  mode: 'DEMONSTRATION' | 'OPERATION';
  databaseUrl: string | null;
  /** Absolute folder of the embedded database and of the installation's own secret. */
  dataFolder: string;
  /** Signs the sessions; null in the Vorführbetrieb, where the installation makes its own. */
  sessionSecret: string | null;
  /** The program's own address; null in the Vorführbetrieb where none is set. */
  address: string | null;
  /** The mail server and the address mails are sent from; null: none is set up. */
  smtp: { url: string; from: string } | null;
  /** How many proxies of its own a request passes; 0: nobody's word about where it came from is taken. */
  trustedProxies: number;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

const text = z
  .string()
  .trim()
  .transform((value) => (value === '' ? undefined : value))
  .optional();

const Schema = z.object({
  DATABASE_URL: text.refine((value) => value === undefined || /^postgres(ql)?:\/\//.test(value), {
    error: 'DATABASE_URL muss mit postgresql:// beginnen.',
  }),
  BESCHLUSSWERK_DATA: text,
  NEXTAUTH_SECRET: text,
  NEXTAUTH_URL: text.refine((value) => value === undefined || isWebAddress(value), {
    error: 'NEXTAUTH_URL muss die Adresse des Programms sein, zum Beispiel https://beschlusswerk.example.de.',
  }),
  SMTP_URL: text.refine((value) => value === undefined || isMailServer(value), {
    error:
      'SMTP_URL muss mit smtp:// oder smtps:// beginnen, zum Beispiel smtps://name:kennwort@mail.example.de:465.',
  }),
  MAIL_FROM: text.refine((value) => value === undefined || /^[^\s<>@]+@[^\s<>@]+$/.test(value), {
    error: 'MAIL_FROM muss die Absenderadresse sein, zum Beispiel intmk@ministerium.example.de.',
  }),
  TRUSTED_PROXIES: text.refine((value) => value === undefined || /^\d$/.test(value), {
    error: 'TRUSTED_PROXIES muss die Zahl der eigenen Proxys sein, von 0 bis 9.',
  }),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).optional(),
});

const SHORTEST_SECRET = 32;

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}

function isMailServer(value: string): boolean {
  return URL.canParse(value) && /^smtps?:$/.test(new URL(value).protocol);
}

/** Names what is wrong with the environment, in German, for the console. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
}

/**
 * Reads and checks the environment.
 * @throws EnvironmentError with a German sentence for whoever starts the program
 */
export function readEnvironment(source: Record<string, string | undefined> = process.env): Environment {
  const parsed = Schema.safeParse(source);
  if (!parsed.success)
    throw new EnvironmentError(parsed.error.issues.map((issue) => issue.message).join(' '));
  const values = parsed.data;
  if (values.DATABASE_URL) requireOperation(values);
  if (values.SMTP_URL && !values.MAIL_FROM)
    throw new EnvironmentError(
      'Mit SMTP_URL verlangt das Programm MAIL_FROM, die Absenderadresse der E-Mails.',
    );
  return {
    mode: values.DATABASE_URL ? 'OPERATION' : 'DEMONSTRATION',
    databaseUrl: values.DATABASE_URL ?? null,
    // The comment keeps the bundler from taking the whole project for data of the program.
    dataFolder: path.resolve(/* turbopackIgnore: true */ values.BESCHLUSSWERK_DATA ?? '.data'),
    sessionSecret: values.NEXTAUTH_SECRET ?? null,
    address: values.NEXTAUTH_URL ?? null,
    smtp: values.SMTP_URL && values.MAIL_FROM ? { url: values.SMTP_URL, from: values.MAIL_FROM } : null,
    trustedProxies: Number(values.TRUSTED_PROXIES ?? 0),
    logLevel: values.LOG_LEVEL ?? 'info',
  };
}

function requireOperation(values: z.infer<typeof Schema>): void {
  if ((values.NEXTAUTH_SECRET ?? '').length < SHORTEST_SECRET)
    throw new EnvironmentError(
      `Mit DATABASE_URL verlangt das Programm ein eigenes NEXTAUTH_SECRET mit mindestens ${SHORTEST_SECRET} Zeichen, ` +
        'zum Beispiel aus: openssl rand -base64 48',
    );
  if (!values.NEXTAUTH_URL)
    throw new EnvironmentError('Mit DATABASE_URL verlangt das Programm NEXTAUTH_URL, seine eigene Adresse.');
}

let checked: Environment | undefined;

/** The environment of this process, read at the first call. */
export function environment(): Environment {
  checked ??= readEnvironment();
  return checked;
}

/** True without DATABASE_URL: sample people, embedded database, loopback only. */
export function isDemonstration(): boolean {
  return environment().mode === 'DEMONSTRATION';
}
