import { openArchive } from '@/lib/archive/open-archive';
import { refusalMessage } from '@/lib/i18n/refusals';
import { ok, refuse } from '@/lib/result';
import { describeArchive } from './describe-archive';
import { readNamed } from './named-file';
import { runTermCommand } from './run-term-command';

/** `npm run --silent term:verify -- FILE`: checks an archive against its manifest; needs no database. */
await runTermCommand('Aufruf: npm run --silent term:verify -- ARCHIV.zip', async (args) => {
  const [file, ...more] = args;
  if (file === undefined || more.length > 0) return null;
  const bytes = await readNamed(file);
  if (bytes === null) return refuse(`Die Datei „${file}“ ist nicht vorhanden oder nicht lesbar.`);
  const opened = await openArchive(bytes);
  if (!opened.ok) return refuse(refusalMessage(opened.error));
  return ok([...(await describeArchive(bytes)), 'Alle Prüfsummen stimmen.']);
});
