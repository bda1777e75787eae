import path from 'node:path';
import { defineConfig } from 'prisma/config';

/** Where the Prisma tools find schema and migrations. The address of the database is the program's own affair (lib/db/client.ts). */
export default defineConfig({
  schema: import.meta.dirname,
  migrations: { path: path.join(import.meta.dirname, 'migrations') },
});
