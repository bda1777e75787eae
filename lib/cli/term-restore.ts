import { refusalMessage } from '@/lib/i18n/refusals';
import { PROGRAM, type Actor } from '@/lib/policy/actor';
import { ok, refuse } from '@/lib/result';
import { restoreTerm } from '@/lib/use-cases/term/restore-term';
import { readNamed } from './named-file';
import { runTermCommand } from './run-term-command';

/** Whoever runs commands on the server looks after the installation. */
const ADMINISTRATION: Actor = {
  ...PROGRAM,
  roles: [{ role: 'ADMINISTRATION', state: null, body: null, workingGroupId: null }],
};

/** `npm run --silent term:restore -- FILE`: reads the archive of a term into this installation, all of it or nothing. */
await runTermCommand('Aufruf: npm run --silent term:restore -- ARCHIV.zip', async (args) => {
  const [file, ...more] = args;
  if (file === undefined || more.length > 0) return null;
  const bytes = await readNamed(file);
  if (bytes === null) return refuse(`Die Datei „${file}“ ist nicht vorhanden oder nicht lesbar.`);
  const restored = await restoreTerm(ADMINISTRATION, bytes);
  if (!restored.ok) return refuse(refusalMessage(restored.error));
  return ok([`Das Vorsitzjahr der ${restored.value}. IntMK ist eingelesen.`]);
});
