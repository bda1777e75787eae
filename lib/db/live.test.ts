import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, describe, expect, inject, it, vi } from 'vitest';
import { PUBLIC } from '@/lib/policy/actor';
import { ok, refuse } from '@/lib/result';
import { listenPostgres } from './listen-postgres';
import { onMeetingChanged } from './live';
import { LIVE_CHANNEL, mutate, type Mutation } from './mutate';
import { onServer } from './testing/on-server';
import { testDatabase } from './testing/test-database';

const db = testDatabase();
const actor = { ...PUBLIC, name: 'Prüfperson' };
const WITHIN = { timeout: 1_000, interval: 10 };
const stops: (() => void)[] = [];
afterAll(() => stops.forEach((stop) => stop()));

/** A listener that has been told once already: that the database listens. */
async function follow(meetingId: string) {
  const heard = vi.fn();
  stops.push(onMeetingChanged(meetingId, heard));
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1), { timeout: 5_000 });
  heard.mockClear();
  return heard;
}

function change(meetingId: string) {
  return async ({ db, record, announce }: Mutation) => {
    const key = randomUUID();
    await db.setting.create({ data: { key, value: 1 } });
    record({ verb: 'setting.changed', subject: { type: 'Setting', id: key }, payload: {} });
    announce(meetingId);
    announce(meetingId);
    return ok(null);
  };
}

describe('a change of a meeting', () => {
  it('is told once to everybody who follows that meeting, within a second of its commit', async () => {
    const [meeting, other] = [randomUUID(), randomUUID()];
    const [first, second, elsewhere] = [await follow(meeting), await follow(meeting), await follow(other)];
    await mutate(actor, change(meeting));
    await vi.waitFor(() => expect(second).toHaveBeenCalledTimes(1), WITHIN);
    expect(first).toHaveBeenCalledTimes(1);
    expect(elsewhere).not.toHaveBeenCalled();
  });

  it('is not told before the commit, and never when it was rolled back', async () => {
    const meeting = randomUUID();
    const heard = await follow(meeting);
    const refused = await mutate(actor, async (mutation) => {
      await change(meeting)(mutation);
      return refuse('NOT_PERMITTED' as const);
    });
    expect(refused.ok).toBe(false);
    // Messages keep their order: the one of a later commit would come behind the one that must not come.
    await mutate(actor, change(meeting));
    await vi.waitFor(() => expect(heard).toHaveBeenCalled(), WITHIN);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('is told no more to who has gone', async () => {
    const meeting = randomUUID();
    const gone = vi.fn();
    onMeetingChanged(meeting, gone)();
    const staying = await follow(meeting);
    await mutate(actor, change(meeting));
    await vi.waitFor(() => expect(staying).toHaveBeenCalledTimes(1), WITHIN);
    expect(gone).not.toHaveBeenCalled();
  });
});

describe.runIf(inject('postgresUrl') !== null)('on PostgreSQL', () => {
  async function ownAddress(): Promise<string> {
    const [row] = await db().$queryRaw<{ name: string }[]>`SELECT current_database()::text AS name`;
    const url = new URL(inject('postgresUrl') ?? '');
    url.pathname = `/${row?.name}`;
    return url.toString();
  }

  it('a change by another process is told too', async () => {
    const meeting = randomUUID();
    const heard = await follow(meeting);
    await onServer(await ownAddress(), `SELECT pg_notify('${LIVE_CHANNEL}', '${meeting}')`);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1), WITHIN);
  });

  it('a lost connection is opened again and everybody told to look', async () => {
    const meeting = randomUUID();
    const heard = await follow(meeting);
    const killer = new pg.Client({ connectionString: await ownAddress() });
    await killer.connect();
    await killer.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND query LIKE 'LISTEN%' AND pid <> pg_backend_pid()`,
    );
    await killer.end();
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1), { timeout: 5_000 });
    await mutate(actor, change(meeting));
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2), WITHIN);
  });

  it('a server that is not there yet is tried again', async () => {
    const url = new URL(await ownAddress());
    // Lets nobody in at first, as a server that is starting.
    const name = `late_${randomUUID().replaceAll('-', '')}`;
    url.pathname = `/${name}`;
    const listening = vi.fn();
    const stop = listenPostgres(url.toString(), LIVE_CHANNEL, { told: () => undefined, listening });
    await onServer(inject('postgresUrl') ?? '', `SELECT pg_sleep(0.5)`, `CREATE DATABASE ${name}`);
    await vi.waitFor(() => expect(listening).toHaveBeenCalledTimes(1), { timeout: 10_000 });
    await stop();
    await onServer(inject('postgresUrl') ?? '', `DROP DATABASE ${name}`);
  });
});
