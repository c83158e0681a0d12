import type { TestProject } from 'vitest/node';
import type { TestServer } from './template-database';
import { startThrowAwayServer } from './throw-away-server';

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { testServer, stop } = await startThrowAwayServer();
  project.provide('testServer', testServer);
  return stop;
}
