import { describe, expect, it } from 'vitest';
import { failedBrowserTests, failedUnitTests } from './failed-tests.mjs';

const ESCAPE = String.fromCharCode(27);

describe('the tests that failed', () => {
  it('are named with how their error begins, and with the seed that repeats it', () => {
    const report = {
      testResults: [
        {
          name: '/project/lib/a.test.ts',
          status: 'failed',
          assertionResults: [
            { fullName: 'adds', status: 'passed', failureMessages: [] },
            {
              fullName: 'numbers keep their order',
              status: 'failed',
              failureMessages: [
                `${ESCAPE}[31mError: Property failed after 3 tests${ESCAPE}[39m\n{ seed: -17, path: "2" }\nat a.test.ts`,
              ],
            },
          ],
        },
        { name: '/project/lib/b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
        { name: '/project/lib/c.test.ts', status: 'passed', message: '', assertionResults: [] },
      ],
    };
    expect(failedUnitTests(report, '/project')).toEqual([
      'lib/a.test.ts › numbers keep their order: Error: Property failed after 3 tests · { seed: -17, path: "2" } (seed: -17)',
      'lib/b.test.ts: no such module',
    ]);
  });

  it('are those of the browser too, wherever they are nested', () => {
    const failed = {
      file: 'day.spec.ts',
      title: 'the network comes and goes',
      tests: [
        {
          status: 'unexpected',
          results: [
            {
              status: 'failed',
              stdout: [{ text: 'repeats with E2E_SEED=4711\n' }],
              errors: [
                {
                  message: 'Error: not visible\n\nLocator: called',
                  location: { file: '/x/day-steps.ts', line: 188 },
                },
                { message: 'Error: errors in the console' },
              ],
            },
          ],
        },
      ],
    };
    const passed = { ...failed, tests: [{ status: 'expected', results: [{ status: 'passed' }] }] };
    const left = { ...failed, tests: [{ status: 'skipped', results: [] }] };
    const report = { suites: [{ specs: [passed], suites: [{ specs: [left, failed] }] }], errors: [] };
    expect(failedBrowserTests(report)).toEqual([
      'e2e/specs/day.spec.ts › the network comes and goes (day-steps.ts:188): Error: not visible · Locator: called (E2E_SEED=4711)',
    ]);
    expect(failedBrowserTests({ suites: [], errors: [{ message: 'port in use' }] })).toEqual(['port in use']);
  });
});
