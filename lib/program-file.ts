import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The absolute path of a file that belongs to this program (a worker, a font) and is opened by its path at run
 * time: from the working directory, where the server is started, or from where this source stands. `relative`
 * counts from the top of the repository. A bundler must neither follow nor pack such files.
 */
export function programFile(relative: string): string {
  const fromWorkingDirectory = path.join(/* turbopackIgnore: true */ process.cwd(), relative);
  if (existsSync(fromWorkingDirectory)) return fromWorkingDirectory;
  return path.join(/* turbopackIgnore: true */ import.meta.dirname, '..', relative);
}
