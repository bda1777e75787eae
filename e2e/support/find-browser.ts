import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { packagedBrowser } from './packaged-browser';

const NONE_FOUND = [
  'Kein Chromium gefunden. Bitte Chromium oder Chrome installieren (Debian: apt install chromium)',
  'oder den Pfad in der Umgebungsvariablen CHROMIUM_PATH angeben.',
  'No Chromium found. Install Chromium or Chrome, or name its path in CHROMIUM_PATH.',
].join('\n');

const LINUX = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** Every place where a browser may have been installed on this system. */
function usualPlaces(): string[] {
  if (process.platform === 'darwin') return MAC;
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? WINDOWS.map((place) => path.join(root, place)) : []));
  }
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin', '/snap/bin'];
  return LINUX.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/**
 * A Chromium for the tests: the one named in CHROMIUM_PATH, the one inside the npm package where it runs, for it is the
 * quickest and everywhere the same, one installed on the system, Playwright's own.
 * @throws with a sentence in German and English if there is none
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH führt zu keiner Datei: ${named}`);
    return named;
  }
  const installed = () => usualPlaces().find((place) => existsSync(place));
  const found = (await packagedBrowser()) ?? installed() ?? chromium.executablePath();
  if (!existsSync(found)) throw new Error(NONE_FOUND);
  return found;
}
