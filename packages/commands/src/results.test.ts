import { describe, expect, it } from 'vitest';
import { add, countPlaywright, countVitest, resultLine } from './results.ts';

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
    testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
  };

  it('counts its tests', () => {
    expect(countVitest(sound, 0)).toEqual({ passed: 5, failed: 0, skipped: 1 });
  });

  it('counts a file that does not load, and an error outside of tests', () => {
    const broken = { ...sound, testResults: [{ status: 'failed', assertionResults: [] }] };
    expect(countVitest(broken, 1).failed).toBe(1);
    expect(countVitest(sound, 1).failed).toBe(1);
  });
});

describe('a report of Playwright', () => {
  it('counts a test that passed only when repeated as failed', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 0 };
    expect(countPlaywright({ stats, errors: [] }, 1)).toEqual({
      passed: 4,
      failed: 2,
      skipped: 0,
    });
  });
});
