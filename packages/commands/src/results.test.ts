import { describe, expect, it } from 'vitest';
import {
  add,
  countPlaywright,
  countVitest,
  failuresOfPlaywright,
  failuresOfVitest,
  resultLine,
} from './results.ts';

describe('the last line', () => {
  it('has the form that scripts read', () => {
    expect(resultLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
    expect(resultLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
  });

  it('adds up the steps', () => {
    const one = { passed: 1, failed: 0, skipped: 0 };
    expect(add(one, { passed: 0, failed: 2, skipped: 3 })).toEqual({
      passed: 1,
      failed: 2,
      skipped: 3,
    });
  });
});

describe('a report of vitest', () => {
  const sound = {
    numPassedTests: 5,
    numFailedTests: 0,
    numPendingTests: 1,
    numTodoTests: 0,
    success: true,
    testResults: [
      {
        name: 'a.test.ts',
        status: 'passed',
        message: '',
        assertionResults: [{ status: 'passed', fullName: 'adds', failureMessages: [] }],
      },
    ],
  };

  it('counts its tests', () => {
    expect(countVitest(sound, 0)).toEqual({ passed: 5, failed: 0, skipped: 1 });
  });

  it('counts a file that does not load, and an error outside of tests', () => {
    const testResults = [
      {
        name: '/house/b.test.ts',
        status: 'failed',
        message: 'No such module\n  at',
        assertionResults: [],
      },
    ];
    const broken = { ...sound, testResults };
    expect(failuresOfVitest(broken, '/house')).toEqual(['b.test.ts › No such module']);
    expect(countVitest(broken, 1).failed).toBe(1);
    expect(countVitest(sound, 1).failed).toBe(1);
  });

  it('names the tests that failed', () => {
    const failed = {
      status: 'failed',
      fullName: 'subtracts',
      failureMessages: ['\u001b[31mError: 2 is not 3\u001b[39m\n    at'],
    };
    const [file] = sound.testResults;
    const testResults = [{ ...file, name: '/house/a.test.ts', message: '', status: 'failed' }].map(
      (it) => ({ ...it, assertionResults: [...(file?.assertionResults ?? []), failed] }),
    );
    expect(failuresOfVitest({ ...sound, testResults }, '/house')).toEqual([
      'a.test.ts › subtracts › Error: 2 is not 3',
    ]);
  });
});

describe('a report of Playwright', () => {
  it('counts a test that passed only when repeated as failed', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 0 };
    expect(countPlaywright({ stats, errors: [], suites: [] }, 1)).toEqual({
      passed: 4,
      failed: 2,
      skipped: 0,
    });
  });

  it('names the tests that failed, however deep they lie', () => {
    const spec = (title: string, ok: boolean) => ({
      title,
      file: 'web/a.spec.ts',
      ok,
      tests: [{ results: [{}, { error: { message: 'Error: no link\n at' } }] }],
    });
    const suites = [{ suites: [{ specs: [spec('opens', true), spec('leads on', false)] }] }];
    const stats = { expected: 1, unexpected: 1, flaky: 0, skipped: 0 };
    expect(failuresOfPlaywright({ stats, errors: [{ message: 'No server' }], suites })).toEqual([
      'web/a.spec.ts › leads on › Error: no link',
      'outside of tests › No server',
    ]);
  });
});
