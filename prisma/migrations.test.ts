import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftMigration } from '@/lib/db/schema-engine';
import landed from './migrations/landed.json';

const FOLDER = path.resolve(import.meta.dirname, 'migrations');

describe('migrations', () => {
  it('lead exactly to the schema', async () => {
    expect(await draftMigration()).toBeNull();
  });

  it('are never edited once landed', () => {
    const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const checksums = folders.map(({ name }) => {
      const sql = readFileSync(path.join(FOLDER, name, 'migration.sql'));
      return [name, createHash('sha256').update(sql).digest('hex')];
    });
    // A new migration is entered in landed.json by hand; an entry that exists is never changed.
    expect(Object.fromEntries(checksums)).toEqual(landed);
  });
});
