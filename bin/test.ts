import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, freemem, tmpdir } from 'node:os';
import { join } from 'node:path';
import { countStep } from './test/count';
import type { Count } from './test/count';
import { chooseSteps, listSteps } from './test/steps';
import type { Step } from './test/steps';

const ROOT = join(import.meta.dirname, '..');
const ROOM_FOR_TWO = 3 * 2 ** 30;

/** Runs lint, types, planted faults, unit, database and browser tests, all of them even after a failure. */
async function main(names: string[]): Promise<number> {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  const reports = mkdtempSync(join(tmpdir(), 'homestretch-reports-'));
  const report = (name: string) => join(reports, `${name}.json`);
  try {
    const steps = chooseSteps(listSteps(scripts, report), names);
    const counts = await runAll(steps, report);
    for (const [index, step] of steps.entries()) console.log(`${step.name.padEnd(16)} ${tell(counts[index] ?? { passed: 0, failed: 1 })}`);
    const total = counts.reduce((sum, count) => ({ passed: sum.passed + count.passed, failed: sum.failed + count.failed }));
    console.log(tell(total));
    return total.failed === 0 && total.passed > 0 ? 0 : 1;
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}

/** The single-threaded checks beside the tests that need no database, where the machine has room; then one after the other. */
async function runAll(steps: Step[], report: (name: string) => string): Promise<Count[]> {
  const quick = steps.filter((step) => step.counts === 'one' || step.name === 'unit');
  const together = availableParallelism() > 1 && freemem() > ROOM_FOR_TWO;
  const counts = new Map<Step, Count>();
  const run = async (step: Step, shown: 'live' | 'afterwards') => counts.set(step, await runStep(step, report(step.name), shown));
  const inOrder = async (some: Step[], shown: 'live' | 'afterwards') => {
    for (const step of some) await run(step, shown);
  };
  if (together) {
    const checks = quick.filter((step) => step.counts === 'one');
    await Promise.all([inOrder(checks, 'afterwards'), inOrder(quick.filter((step) => !checks.includes(step)), 'afterwards')]);
  } else {
    await inOrder(quick, 'live');
  }
  await inOrder(steps.filter((step) => !quick.includes(step)), 'live');
  return steps.map((step) => counts.get(step) ?? { passed: 0, failed: 1 });
}

function runStep(step: Step, reportFile: string, shown: 'live' | 'afterwards'): Promise<Count> {
  const [command = '', ...args] = step.command;
  const started = Date.now();
  if (shown === 'live') console.log(`\n── ${step.name}`);
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile },
      stdio: shown === 'live' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    const output: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('error', (error) => output.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => {
      if (shown === 'afterwards') console.log(`\n── ${step.name}\n${Buffer.concat(output).toString('utf8').trimEnd()}`);
      const count = countStep(step, code, existsSync(reportFile) ? readFileSync(reportFile, 'utf8') : undefined);
      console.log(`── ${step.name}: ${tell(count)}, ${Math.round((Date.now() - started) / 1000)} s`);
      resolve(count);
    });
  });
}

function tell({ passed, failed }: Count): string {
  return `${passed} passed, ${failed} failed`;
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.log(tell({ passed: 0, failed: 1 }));
  return 1;
});
