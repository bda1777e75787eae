/**
 * `npm run bench`: prints how long import, check, print, pages, board and search take on this machine; asserts nothing.
 * `npm run bench -- search` measures the parts that are named alone.
 */
import { ensureBuild, ensureClient, ensureDependencies, requireNode } from './setup.mjs';
import { run, tsx } from './step.mjs';

const parts = process.argv.slice(2);

requireNode();
await ensureDependencies();
await ensureClient();
// The pages alone are measured as they are served.
if (parts.length === 0 || parts.includes('pages')) await ensureBuild();
const { code } = await run(tsx('lib/cli/bench/bench.ts', ...parts));
process.exit(code);
