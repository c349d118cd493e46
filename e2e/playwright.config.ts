import { defineConfig } from '@playwright/test';

/** Found by `npm test` (scripts/lib/browser.mjs); without it Playwright uses its own. */
const executablePath = process.env.LAGESBILD_CHROMIUM || undefined;
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  forbidOnly: Boolean(process.env.CI),
  // Two cores are shared with the server, PostgreSQL and the browser itself.
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  globalSetup: './fixtures/server.ts',
  use: {
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath,
      // Chromium's own sandbox refuses to work for root.
      args: isRoot ? ['--no-sandbox'] : [],
    },
  },
});
