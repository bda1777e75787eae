import path from 'node:path';

/** Longer than this an error no longer names itself at a glance. */
const MOST_LETTERS = 300;
/** The colours of a console. */
const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');
/** What repeats the chance of a run: of fast-check, or of a browser test. */
const SEED = /E2E_SEED=-?\d+|\bseed: -?\d+/;

/** One line for each test that failed in vitest's JSON report: file › title: how its error begins (seed). */
export function failedUnitTests({ testResults }, root) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = name.replace(`${root}/`, '');
    const failed = assertionResults.filter((test) => test.status === 'failed');
    // A suite that could not be loaded, or whose preparation failed, has no test that did.
    if (failed.length === 0) return status === 'failed' ? [line(file, null, message ?? '')] : [];
    return failed.map(({ fullName, failureMessages }) => line(file, fullName, failureMessages.join('\n')));
  });
}

/** The same of Playwright's JSON report; a test that did not run after one that failed is none. */
export function failedBrowserTests({ suites, errors }) {
  return [...suites.flatMap(failedOfSuite), ...errors.map(({ message }) => line(null, null, message ?? ''))];
}

function failedOfSuite({ specs = [], suites = [] }) {
  const own = specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => browserLine(spec, results)),
  );
  return [...own, ...suites.flatMap(failedOfSuite)];
}

function browserLine({ file, title }, results) {
  const failed = results.find(({ status }) => status !== 'passed' && status !== 'skipped');
  const errors = failed?.errors ?? [];
  const place = errors.find(({ location }) => location)?.location;
  const printed = (failed?.stdout ?? []).map(({ text = '' }) => text).join('');
  const at = place ? ` (${path.basename(place.file)}:${place.line})` : '';
  return line(
    `e2e/specs/${file}`,
    title + at,
    errors.map(({ message }) => message ?? '').join('\n'),
    printed,
  );
}

function line(file, title, error, printed = '') {
  const plain = error.replace(COLOURS, '');
  // The first line says what was expected, the second of what; where nothing is said the stack begins.
  const said = plain.split('\n').map((part) => part.trim());
  const begins = said
    .filter((part) => part !== '' && !part.startsWith('at '))
    .slice(0, 2)
    .join(' · ')
    .slice(0, MOST_LETTERS);
  const seed = SEED.exec(`${printed}\n${plain}`)?.[0];
  const where = [file, title].filter(Boolean).join(' › ');
  return `${[where, begins].filter(Boolean).join(': ')}${seed ? ` (${seed})` : ''}`;
}
