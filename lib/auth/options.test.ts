import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CredentialsConfig } from 'next-auth/providers/credentials';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { authOptions } from './options';

let folder = '';

// The environment is read once by modules that other suites of the worker share, so this one loads its own.
vi.hoisted(() => vi.resetModules());

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'beschlusswerk-'));
  vi.stubEnv('BESCHLUSSWERK_DATA', folder);
  vi.stubEnv('DATABASE_URL', '');
});

afterAll(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
  rmSync(folder, { recursive: true });
});

type Credentials = CredentialsConfig['authorize'];

async function signIn(id: string, body: unknown): Promise<unknown> {
  const provider = authOptions().providers.find(
    ({ options }) => (options as { id?: string } | undefined)?.id === id,
  );
  const { authorize } = provider?.options as unknown as { authorize: Credentials };
  return authorize(body as Parameters<Credentials>[0], { headers: { host: 'localhost' } });
}

describe('next-auth’s own address, which takes JSON', () => {
  it('takes no filter for a person', async () => {
    expect(await signIn('demo', { personId: { not: '00000000-0000-7000-8000-000000000000' } })).toBeNull();
    expect(await signIn('demo', { personId: 'x' })).toBeNull();
  });

  it('takes nothing but text for address and password', async () => {
    expect(await signIn('password', { email: { contains: '@' }, password: 'x' })).toBeNull();
    expect(await signIn('password', { email: 'a\0@b.example', password: 'x' })).toBeNull();
    expect(await signIn('password', undefined)).toBeNull();
  });
});
