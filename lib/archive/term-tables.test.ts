import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { CONTEXT_TABLES } from './context-tables';
import { NOT_OF_A_TERM } from './not-of-a-term';
import { loadTableShapes, shapeOf } from './table-shapes';
import { TERM_TABLES } from './term-tables';

const db = testDatabase();
const shapes = () => loadTableShapes(db());

/** Every table of the Prisma schema. */
function tablesOfTheSchema(): string[] {
  const folder = path.resolve(import.meta.dirname, '../../prisma/models');
  const text = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8'));
  const models = text.join('\n').matchAll(/^model \w+ \{[^}]*?@@map\("(\w+)"\)/gms);
  return [...models].map(([, table = '']) => table);
}

const ofATerm = TERM_TABLES.map(({ table }) => table);

describe('every table of the schema', () => {
  it('belongs to a term or is named with the reason why not, and to one of both alone', () => {
    const known = [...ofATerm, ...Object.keys(NOT_OF_A_TERM)];
    expect(tablesOfTheSchema().length).toBeGreaterThan(60);
    expect(known.toSorted()).toEqual(tablesOfTheSchema().toSorted());
  });

  it('that belongs to a term refers to tables above it, or to what the archive can name', async () => {
    const nameable = ['federal_state', ...CONTEXT_TABLES.map(({ table }) => table)];
    const all = await shapes();
    const strays = TERM_TABLES.flatMap(({ table, later = [] }, place) => {
      const above = new Set([...ofATerm.slice(0, place + 1), ...nameable]);
      return [...shapeOf(all, table).references]
        .filter(([column, target]) => !later.includes(column) && !above.has(target))
        .map(([column, target]) => `${table}.${column} → ${target}`);
    });
    expect(strays).toEqual([]);
  });

  it('has the columns that the lists name', async () => {
    const all = await shapes();
    for (const { table, omits = [], later = [], replaces } of TERM_TABLES) {
      const named = [...omits, ...later, ...(replaces ? [replaces.where] : []), 'id'];
      const replaced = replaces && replaces.columns !== 'ALL' ? replaces.columns : [];
      const { columns } = shapeOf(all, table);
      expect(
        [...named, ...replaced].filter((column) => !columns.has(column)),
        table,
      ).toEqual([]);
    }
    for (const { table, key, carries } of CONTEXT_TABLES)
      expect([...key, ...carries].filter((column) => !shapeOf(all, table).columns.has(column))).toEqual([]);
  });
});
