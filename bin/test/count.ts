import { z } from 'zod';
import type { Step } from './steps';

export type Count = { passed: number; failed: number };

const vitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
  errors: z.array(z.unknown()),
});

/** What a step found. A step that ends badly always counts at least one failure, whatever its report says or if it wrote none. */
export function countStep(step: Step, exitCode: number | null, report: string | undefined): Count {
  const counted = readReport(step, exitCode, report);
  if (exitCode === 0 && counted) return counted;
  return { passed: counted?.passed ?? 0, failed: Math.max(1, counted?.failed ?? 0) };
}

function readReport(step: Step, exitCode: number | null, report: string | undefined): Count | undefined {
  if (step.counts === 'one') return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (report === undefined) return undefined;
  if (step.counts === 'playwright') {
    const { stats, errors } = playwrightReport.parse(JSON.parse(report));
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
  }
  const { numPassedTests, numFailedTests, testResults } = vitestReport.parse(JSON.parse(report));
  // A file that breaks while it is loaded has no test to fail.
  const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some((result) => result.status === 'failed'));
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}
