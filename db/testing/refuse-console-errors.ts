import { afterEach, beforeEach, expect, vi } from 'vitest';

// React and our own code report mistakes through console.error; a test that passes over one hides it.
// A test that means to cause one replaces console.error itself.
beforeEach(() => {
  vi.spyOn(console, 'error');
});

afterEach(() => {
  const spy = vi.mocked(console.error);
  const unexpected = vi.isMockFunction(spy) && spy.getMockImplementation() === undefined ? spy.mock.calls : [];
  vi.restoreAllMocks();
  expect(unexpected, 'unexpected console.error').toEqual([]);
});
