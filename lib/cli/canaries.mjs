/** `npm run canaries`: asks for every kind of page as everybody, and looks whether anyone is shown what is not theirs to know. */
import { ensureBuild, ensureClient, ensureDependencies, requireNode } from './setup.mjs';
import { bin, run } from './step.mjs';

requireNode();
await ensureDependencies();
await ensureClient();
await ensureBuild();
const { code } = await run(
  [
    bin('@playwright/test/cli.js'),
    'test',
    '--config=e2e/playwright.config.ts',
    '--reporter=list',
    'canaries',
  ],
  { env: { E2E_CANARIES: 'thorough' } },
);
process.exit(code);
