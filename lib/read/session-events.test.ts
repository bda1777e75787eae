import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { mutate } from '@/lib/db/mutate';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PROGRAM, PUBLIC, type Actor, type Role } from '@/lib/policy/actor';
import { ok } from '@/lib/result';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { sessionEvents } from './session-events';

const db = testDatabase({ from: SAMPLES });
const CANARY = 'KANARIENVOGEL-EREIGNIS';

let meetingId = '';
const open: AbortController[] = [];

beforeAll(async () => {
  const where = { kind: 'MAIN', conference: { number: 22 } } as const;
  meetingId = (await db().meeting.findFirstOrThrow({ where, select: { id: true } })).id;
});
afterEach(() => {
  for (const connection of open.splice(0)) connection.abort();
  vi.useRealTimers();
});

function person(role: Role, id = '11111111-1111-4111-8111-111111111111'): Actor {
  return { ...PUBLIC, personId: id, roles: [{ role, state: 'BY', body: null, workingGroupId: null }] };
}

async function connect(actor: Actor) {
  const connection = new AbortController();
  open.push(connection);
  const stream = await sessionEvents(actor, 22, connection.signal);
  if (!(stream instanceof ReadableStream)) throw new Error('no stream');
  return { connection, reader: stream.pipeThrough(new TextDecoderStream()).getReader() };
}

async function readUntil(reader: ReadableStreamDefaultReader<string>, words: string): Promise<string> {
  let text = '';
  while (!text.includes(words)) {
    const { value, done } = await reader.read();
    if (done) throw new Error(`the stream ended before "${words}": ${text}`);
    text += value;
  }
  return text;
}

const announce = () =>
  mutate(PROGRAM, (mutation) => {
    mutation.record({
      verb: 'setting.changed',
      subject: { type: 'Setting', id: CANARY },
      payload: { CANARY },
    });
    mutation.announce(meetingId);
    return Promise.resolve(ok(null));
  });

describe('the events of a sitting', () => {
  it('say that something changed, with a number and nothing else', async () => {
    const { reader } = await connect(person('STATE_EDITOR'));
    expect(await readUntil(reader, 'data: 0')).toMatch(/^retry: \d+\n\nevent: changed\ndata: 0\n\n$/);
    await announce();
    expect(await readUntil(reader, 'data: 1')).toBe('event: changed\ndata: 1\n\n');
  });

  it.each(['FEDERAL_GUEST', 'WORKING_GROUP_MEMBER', 'ADMINISTRATION'] as const)(
    'are not there for %s',
    async (role) => {
      expect(await sessionEvents(person(role), 22, new AbortController().signal)).toBeNull();
    },
  );

  it('are not there for the public, and not for a conference that does not exist', async () => {
    expect(await sessionEvents(PUBLIC, 22, new AbortController().signal)).toBeNull();
    expect(await sessionEvents(person('OFFICE'), 999, new AbortController().signal)).toBeNull();
  });

  it('end when the browser goes, and then hold nothing of the program', async () => {
    const before = process.listenerCount('SIGTERM');
    const { connection, reader } = await connect(person('OFFICE'));
    expect(process.listenerCount('SIGTERM')).toBe(before + 1);
    await readUntil(reader, 'data: 0');
    connection.abort();
    expect((await reader.read()).done).toBe(true);
    expect(process.listenerCount('SIGTERM')).toBe(before);
    await announce();
  });

  it('end when the reader lets go of them', async () => {
    const before = process.listenerCount('SIGTERM');
    const { reader } = await connect(person('OFFICE'));
    await reader.cancel();
    expect(process.listenerCount('SIGTERM')).toBe(before);
  });

  it('end when the program is told to end', async () => {
    const { reader } = await connect(person('OFFICE'));
    await readUntil(reader, 'data: 0');
    // Only the streams' own listener: the test is not to end with it.
    process.listeners('SIGTERM').at(-1)?.('SIGTERM');
    expect((await reader.read()).done).toBe(true);
  });

  it('give a sign of life every 15 seconds and end after 10 minutes, to be authorised anew', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] });
    const { reader } = await connect(person('OFFICE'));
    vi.advanceTimersByTime(15_000);
    expect(await readUntil(reader, 'alive')).toContain('event: alive\ndata: 0');
    vi.advanceTimersByTime(600_000);
    let ended = false;
    while (!ended) ended = (await reader.read()).done;
    expect(ended).toBe(true);
  });

  it('are refused to a person who has a dozen open, and to no other', async () => {
    for (let count = 0; count < 12; count++) await connect(person('OFFICE'));
    expect(await sessionEvents(person('OFFICE'), 22, new AbortController().signal)).toBe('TOO_MANY');
    await connect(person('OFFICE', '22222222-2222-4222-8222-222222222222'));
    open[0]?.abort();
    await connect(person('OFFICE'));
  });
});
