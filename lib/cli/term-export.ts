import { refusalMessage } from '@/lib/i18n/refusals';
import { PROGRAM } from '@/lib/policy/actor';
import { ok, refuse } from '@/lib/result';
import { routeNumber } from '@/lib/route-number';
import { exportTerm } from '@/lib/use-cases/term/export-term';
import { describeArchive } from './describe-archive';
import { writeNamed } from './named-file';
import { runTermCommand } from './run-term-command';

/** `npm run --silent term:export -- NUMBER FILE`: the archive of a term. */
await runTermCommand('Aufruf: npm run --silent term:export -- NUMMER ZIEL.zip', async (args) => {
  const [text = '', target, ...more] = args;
  const number = routeNumber(text);
  if (number === null || target === undefined || more.length > 0) return null;
  // Whoever runs commands on the server holds its database: the command acts as the office of that term.
  const archive = await exportTerm({ ...PROGRAM, chairs: [number] }, number);
  if (!archive.ok) return refuse(refusalMessage(archive.error));
  if (!(await writeNamed(target, archive.value)))
    return refuse(`Die Zieldatei „${target}“ kann nicht geschrieben werden.`);
  return ok(await describeArchive(archive.value));
});
