import 'server-only';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { pg_trgm as trigrams } from '@electric-sql/pglite/contrib/pg_trgm';

/**
 * The embedded PostgreSQL with every extension that the migrations ask for; the only place that starts one, for a
 * folder that knows an extension cannot be opened without it.
 * @param dataDir left out: in memory
 */
export function embeddedPostgres(dataDir?: string, options: Pick<PGliteOptions, 'loadDataDir'> = {}): PGlite {
  return new PGlite({ ...options, ...(dataDir === undefined ? {} : { dataDir }), extensions: { trigrams } });
}
