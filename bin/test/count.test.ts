import { describe, expect, it } from 'vitest';
import { countStep } from './count';
import { chooseSteps, listSteps } from './steps';
import type { Step } from './steps';

const step = (counts: Step['counts']): Step => ({ name: 'a step', command: [], counts });
const vitest = (results: object[], passed: number, failed: number) =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults: results });

describe('countStep', () => {
  it('counts a check as one', () => {
    expect(countStep(step('one'), 0, undefined)).toEqual({ passed: 1, failed: 0 });
    expect(countStep(step('one'), 1, undefined)).toEqual({ passed: 0, failed: 1 });
  });

  it('counts what Vitest reports', () => {
    const results = [{ status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }];
    expect(countStep(step('vitest'), 1, vitest(results, 7, 1))).toEqual({ passed: 7, failed: 1 });
  });

  it('counts a file that could not be loaded', () => {
    expect(countStep(step('vitest'), 1, vitest([{ status: 'failed', assertionResults: [] }], 7, 0))).toEqual({ passed: 7, failed: 1 });
  });

  it('counts what Playwright reports, and the errors outside of tests', () => {
    const report = JSON.stringify({ stats: { expected: 5, unexpected: 2, flaky: 1, skipped: 4 }, errors: [{}] });
    expect(countStep(step('playwright'), 1, report)).toEqual({ passed: 6, failed: 3 });
  });

  it('never calls a step good that ended badly or wrote no report', () => {
    expect(countStep(step('vitest'), 1, vitest([], 7, 0))).toEqual({ passed: 7, failed: 1 });
    expect(countStep(step('vitest'), 0, undefined)).toEqual({ passed: 0, failed: 1 });
    expect(countStep(step('playwright'), null, undefined)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('chooseSteps', () => {
  const steps = listSteps({ test: '', 'check:rules': '' }, (name) => name);

  it('runs all in order, the planted faults with the checks', () => {
    expect(chooseSteps(steps, []).map(({ name }) => name)).toEqual(['lint', 'typecheck', 'rules', 'unit', 'db', 'e2e']);
  });

  it('runs the named ones, and refuses a name that would run nothing', () => {
    expect(chooseSteps(steps, ['unit']).map(({ name }) => name)).toEqual(['unit']);
    expect(() => chooseSteps(steps, ['units'])).toThrow(/no step units; choose from lint,/);
  });
});
