import { defineConfig } from 'vitest/config'

/**
 * Four kinds of test, told apart by the file's name:
 *
 *   x.test.ts(x)       `unit`: no database at all.
 *   x.db.test.ts(x)    `server`: a real PostgreSQL 18 from npm (or the one whose `bin` folder SAMVAERK_TEST_PG_BIN names,
 *                      such as /usr/lib/postgresql/15/bin). Most tests with SQL, and all about locks and races.
 *   x.both.test.ts(x)  `server` and `pglite`: the telling subset that must hold on both engines.
 *   e2e/x.e2e.ts       `e2e`: the built program in a real browser, one file after another.
 *
 * A test with SQL begins with `const db = await freshDatabase()` (test/database.ts): a copy of a template that was
 * migrated once a run. One kind alone: `vitest run --project unit`; one folder: `vitest run src/platform/db`.
 */
const tests = ['src', 'test', 'scripts', 'demo', 'schemas']
const files = (ending: string) => tests.map((folder) => `${folder}/**/*${ending}.{ts,tsx}`)
// The files of a worker share the modules that they import: no test leaves anything in them, and loading them anew for each file took
// more than half the time.
const shared = { isolate: false }
const withDatabase = [...files('.db.test'), ...files('.both.test')]

export default defineConfig({
  test: {
    setupFiles: ['test/seed.ts'],
    projects: [
      {
        extends: true,
        // Property tests on a machine that does something else as well: patience proves nothing less.
        test: { ...shared, name: 'unit', include: files('.test'), exclude: withDatabase, testTimeout: 30_000 },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'server',
          include: withDatabase,
          globalSetup: 'test/global-setup-server.ts',
          hookTimeout: 30_000,
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'pglite',
          include: files('.both.test'),
          globalSetup: 'test/global-setup-pglite.ts',
          hookTimeout: 60_000,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.e2e.ts'],
          globalSetup: 'e2e/global-setup.ts',
          fileParallelism: false,
          hookTimeout: 120_000,
          testTimeout: 60_000,
        },
      },
    ],
  },
})
