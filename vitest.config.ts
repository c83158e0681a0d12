import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const shared = {
  resolve: {
    alias: {
      '@': at('.'),
      // Its only purpose is to break a browser build; in a test it would break every import of server code.
      'server-only': at('./db/testing/server-only.ts'),
    },
  },
};

const DATABASE_TESTS = ['**/*.db.test.ts'];
const NEVER = ['node_modules/**', '.next/**', '.data/**', 'e2e/**'];

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          include: ['lib/**/*.test.{ts,tsx}', 'components/**/*.test.{ts,tsx}', 'db/**/*.test.ts', 'bin/**/*.test.ts', '*.test.ts'],
          exclude: [...NEVER, ...DATABASE_TESTS],
          setupFiles: ['./db/testing/refuse-console-errors.ts'],
        },
      },
      {
        ...shared,
        test: {
          name: 'db',
          include: DATABASE_TESTS,
          exclude: NEVER,
          globalSetup: ['./db/testing/global-setup.ts'],
          setupFiles: ['./db/testing/connect-worker.ts'],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
