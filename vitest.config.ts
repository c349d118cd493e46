import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const withTestCluster = './packages/db/src/testing/test-cluster.ts';

export default defineConfig({
  test: {
    projects: [
      node('domain', 'packages/domain'),
      node('demo', 'packages/demo'),
      node('demo-db', 'packages/demo', { globalSetup: withTestCluster, only: '.db.test.ts' }),
      node('db', 'packages/db', { globalSetup: withTestCluster }),
      node('server', 'apps/server', { globalSetup: withTestCluster }),
      {
        test: {
          name: 'web',
          root: './apps/web',
          environment: 'jsdom',
          include: ['src/**/*.test.{ts,tsx}'],
          setupFiles: [fileURLToPath(new URL('./apps/web/src/testing/setup.ts', import.meta.url))],
        },
      },
    ],
  },
});

type NodeOptions = {
  /** Set for those that need a database: one cluster a run. */
  globalSetup?: string;
  /** How the names of its test files end; `.db.test.ts` need a database in a folder that else needs none. */
  only?: string;
};

/** One workspace folder tested in Node. */
function node(name: string, root: string, { globalSetup, only = '.test.ts' }: NodeOptions = {}) {
  return {
    test: {
      name,
      include: [`${root}/src/**/*${only}`],
      exclude: globalSetup ? [] : ['**/*.db.test.ts'],
      environment: 'node',
      // A database clone and a server start take a second or two when two cores are shared by all workers.
      testTimeout: globalSetup ? 30_000 : 5_000,
      hookTimeout: globalSetup ? 60_000 : 10_000,
      ...(globalSetup ? { globalSetup: [globalSetup] } : {}),
    },
  };
}
