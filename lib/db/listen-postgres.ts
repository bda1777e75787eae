import 'server-only';
import pg from 'pg';
import { log } from '@/lib/log';

/** Who listens to a channel of the database. */
export interface ChannelListener {
  /** A message came; its sender has committed. */
  told: (message: string) => void;
  /** Listening begins, or begins again after the connection was lost: what was told before is not known. */
  listening: () => void;
}

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5_000;

/**
 * Listens to one channel over a connection of its own, for a pooled one is lent to others. A lost connection is
 * opened again, at first at once, then ever more slowly.
 * @returns stops listening; to be awaited before the database may be dropped
 */
export function listenPostgres(url: string, channel: string, listener: ChannelListener): () => Promise<void> {
  let stopped = false;
  let current: pg.Client | null = null;
  let pause: NodeJS.Timeout | undefined;
  let failures = 0;

  const retry = () => {
    if (stopped) return;
    pause = setTimeout(open, Math.min(FIRST_PAUSE_MS * 2 ** failures++, LONGEST_PAUSE_MS));
    // It must not keep a program alive that is about to end.
    pause.unref();
  };
  const open = () => {
    const client = new pg.Client({ connectionString: url, keepAlive: true });
    current = client;
    client.on('notification', ({ payload }) => listener.told(payload ?? ''));
    client.on('error', (error) => log().warn({ err: error, channel }, 'the listening connection failed'));
    client.once('end', retry);
    connect(client, channel)
      .then(() => {
        failures = 0;
        if (!stopped) listener.listening();
      })
      // What could not be opened does not always end by itself.
      .catch(() => client.end().catch(() => undefined));
  };
  open();

  return async () => {
    stopped = true;
    clearTimeout(pause);
    await current?.end().catch(() => undefined);
  };
}

async function connect(client: pg.Client, channel: string): Promise<void> {
  await client.connect();
  await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
}
