import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = path.resolve(import.meta.dirname, '..');

export default defineConfig({
  root,
  resolve: {
    alias: {
      '@': root,
      // `server-only` throws outside React's server bundle; tests are a server.
      'server-only': path.join(root, '.config/empty.ts'),
    },
  },
  test: {
    include: ['lib/**/*.test.ts', 'prisma/**/*.test.ts', 'components/**/*.test.ts'],
    environment: 'node',
    // Files of one worker share its modules, which halves the time; what a suite changes of the process it puts back.
    isolate: false,
    // Left alone it would spare one core, which is half of a small machine.
    maxWorkers: '100%',
    globalSetup: ['lib/db/testing/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
