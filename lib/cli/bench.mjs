/** `npm run bench`: prints how long import, check, print and pages take on this machine; asserts nothing. */
import { ensureBuild, ensureClient, ensureDependencies, requireNode } from './setup.mjs';
import { run, tsx } from './step.mjs';

requireNode();
await ensureDependencies();
await ensureClient();
await ensureBuild();
const { code } = await run(tsx('lib/cli/bench/bench.ts'));
process.exit(code);
