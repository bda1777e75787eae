/** `npm run faults`: kills the built program again and again while it writes, and looks what is left of its work. */
import { ensureBuild, ensureClient, ensureDependencies, requireNode } from './setup.mjs';
import { run, tsx } from './step.mjs';

requireNode();
await ensureDependencies();
await ensureClient();
await ensureBuild();
const { code } = await run([...tsx('lib/cli/faults/faults.ts'), ...process.argv.slice(2)]);
process.exit(code);
