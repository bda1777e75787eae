import { findPostgres } from '@/lib/db/testing/postgres-server';

/** Exit code 0 where the database suites can run on PostgreSQL, else 1: asked by `npm test`. */
const given = process.env.TEST_DATABASE_URL ?? process.env.DATABASE_URL;
process.exit(given || findPostgres() !== null ? 0 : 1);
