import { randomUUID } from 'node:crypto';
import { reachServer } from '@/lib/db/testing/global-setup';
import { onServer, withDatabase } from '@/lib/db/testing/on-server';

/**
 * Lends an empty PostgreSQL database as long as its standard input stays open, then removes it. A process of its own,
 * so that nothing stays behind however the tests end. Prints {"url": …}, or {"url": null} where there is no server.
 */
async function main(): Promise<void> {
  const server = await reachServer();
  if (!server) {
    process.stdout.write(`${JSON.stringify({ url: null })}\n`);
    return;
  }
  const name = `beschlusswerk_e2e_${randomUUID().replaceAll('-', '')}`;
  try {
    await onServer(server.url, `CREATE DATABASE ${name}`);
    process.stdout.write(`${JSON.stringify({ url: withDatabase(server.url, name) })}\n`);
    process.stdin.resume();
    await new Promise((resolve) => process.stdin.once('close', resolve));
    await onServer(server.url, `DROP DATABASE ${name} WITH (FORCE)`);
  } finally {
    server.stop();
  }
}

// An interrupted test run interrupts this process too; its end is the closing of standard input alone.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => process.stdin.destroy());
await main();
