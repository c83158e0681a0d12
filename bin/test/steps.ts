export type Step = {
  name: string;
  command: string[];
  /** How the command tells what it found; a plain check counts as one. */
  counts: 'one' | 'vitest' | 'playwright';
};

const node = process.execPath;

/** In the order in which a fault is cheapest to find. Every package script named check:… is one more step. */
export function listSteps(scripts: Record<string, string>, report: (name: string) => string): Step[] {
  const npmRun = (script: string): Step => ({ name: script.replace(/^check:/, ''), command: ['npm', 'run', '--silent', script], counts: 'one' });
  const vitest = (project: string): Step => ({
    name: project,
    command: [node, 'node_modules/vitest/vitest.mjs', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report(project)}`],
    counts: 'vitest',
  });
  return [
    npmRun('lint'),
    npmRun('typecheck'),
    ...Object.keys(scripts).filter((script) => script.startsWith('check:')).map(npmRun),
    vitest('unit'),
    vitest('db'),
    { name: 'e2e', command: [node, 'node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], counts: 'playwright' },
  ];
}

/** The named steps, or all. Throws on a name that would otherwise quietly run nothing. */
export function chooseSteps(steps: Step[], names: string[]): Step[] {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) throw new Error(`There is no step ${unknown.join(', ')}; choose from ${steps.map((step) => step.name).join(', ')}`);
  return names.length === 0 ? steps : steps.filter((step) => names.includes(step.name));
}
