import { defineConfig } from 'vitest/config';

const withTestCluster = './packages/db/src/testing/test-cluster.ts';

export default defineConfig({
  test: {
    projects: [
      node('domain', 'packages/domain'),
      node('demo', 'packages/demo'),
      node('db', 'packages/db', withTestCluster),
      node('server', 'apps/server', withTestCluster),
      {
        test: {
          name: 'web',
          root: './apps/web',
          environment: 'jsdom',
          include: ['src/**/*.test.{ts,tsx}'],
          setupFiles: ['./src/testing/setup.ts'],
        },
      },
    ],
  },
});

/** One workspace folder tested in Node; those that need a database share one cluster a run. */
function node(name: string, root: string, globalSetup?: string) {
  return {
    test: {
      name,
      include: [`${root}/src/**/*.test.ts`],
      environment: 'node',
      // A database clone and a server start take a second or two when two cores are shared by all workers.
      testTimeout: globalSetup ? 30_000 : 5_000,
      hookTimeout: globalSetup ? 60_000 : 10_000,
      ...(globalSetup ? { globalSetup: [globalSetup] } : {}),
    },
  };
}
