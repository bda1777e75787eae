import { describe, expect, it } from 'vitest';
import { PUBLIC } from '@/lib/policy/actor';
import { ok, refuse } from '@/lib/result';
import { verifyAuditChain } from './audit';
import { mutate, type Mutation } from './mutate';
import { testDatabase } from './testing/test-database';

const db = testDatabase();
const actor = { ...PUBLIC, name: 'Prüfperson' };

function write(key: string) {
  return ({ db, record }: Mutation) =>
    db.setting.create({ data: { key, value: 1 } }).then(() => {
      record({
        verb: 'setting.changed',
        subject: { type: 'Setting', id: key },
        payload: { b: 1, a: [1, null] },
      });
      return ok(key);
    });
}

describe('mutate', () => {
  it('commits the write together with its audit entry', async () => {
    const result = await mutate(actor, write('one'));
    expect(result).toEqual({ ok: true, value: 'one' });
    const entry = await db().auditEntry.findFirstOrThrow({ where: { subjectId: 'one' } });
    expect(entry).toMatchObject({ verb: 'setting.changed', actorSnapshot: { name: 'Prüfperson' } });
  });

  it('hands a refusal on as a value and stores nothing', async () => {
    const result = await mutate(actor, async (mutation) => {
      await write('refused')(mutation);
      return refuse('NOT_PERMITTED' as const);
    });
    expect(result).toEqual({ ok: false, error: 'NOT_PERMITTED' });
    expect(await db().setting.count({ where: { key: 'refused' } })).toBe(0);
    expect(await db().auditEntry.count({ where: { subjectId: 'refused' } })).toBe(0);
  });

  it('refuses to commit a write that recorded nothing', async () => {
    const silent = mutate(actor, async (mutation) => {
      await mutation.db.setting.create({ data: { key: 'silent', value: 1 } });
      return ok(null);
    });
    await expect(silent).rejects.toThrow('recorded nothing');
    expect(await db().setting.count({ where: { key: 'silent' } })).toBe(0);
  });

  it('stores nothing when the work fails after its write', async () => {
    const failing = mutate(actor, async (mutation) => {
      await write('failing')(mutation);
      throw new Error('surprise');
    });
    await expect(failing).rejects.toThrow('surprise');
    expect(await db().setting.count({ where: { key: 'failing' } })).toBe(0);
  });

  it('keeps outbox rows with the write', async () => {
    await mutate(actor, async (mutation) => {
      mutation.afterwards('NOTIFICATION', { text: 'gesendet' });
      return write('outbox')(mutation);
    });
    expect(await db().outboxMessage.count()).toBe(1);
  });

  it('chains concurrent writers without a fork', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => mutate(actor, write(`parallel-${index}`))));
    const chain = await verifyAuditChain(db());
    expect(chain).toEqual({ intact: true, entries: await db().auditEntry.count() });
  });
});

describe('audit entries', () => {
  it('cannot be changed or removed', async () => {
    await expect(db().auditEntry.updateMany({ data: { verb: 'forged' } })).rejects.toThrow();
    await expect(db().auditEntry.deleteMany()).rejects.toThrow();
    await expect(db().$executeRaw`TRUNCATE audit_entry`).rejects.toThrow();
    expect(await db().auditEntry.count({ where: { verb: 'forged' } })).toBe(0);
  });

  it('show a manipulation that got past the trigger', async () => {
    await db().$executeRaw`ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_append_only`;
    await db().$executeRaw`UPDATE audit_entry SET payload = '{"b": 2}' WHERE seq = 2`;
    expect(await verifyAuditChain(db())).toEqual({ intact: false, brokenAt: 2 });
  });
});
