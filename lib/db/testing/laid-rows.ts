import 'server-only';
import { replaceDatabase, type OpenDatabase } from '../client';

/** Rows that many suites begin with: laid by the first of a test run that asks for them, copied for every other. */
export interface LaidRows {
  /** Lower case, digits and underscores: it stands in the name of a database. */
  name: string;
  /** Fills the process's database, which is migrated and empty. */
  lay: () => Promise<unknown>;
}

/** Lays the rows into a database that is the process's one only meanwhile. */
export async function layInto(opened: OpenDatabase, { lay }: LaidRows): Promise<void> {
  replaceDatabase(opened);
  try {
    await lay();
  } finally {
    replaceDatabase(undefined);
  }
}
