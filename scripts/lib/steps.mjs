// The steps of npm test, in order. Each resolves to its counts; none ends the run.
import { join } from 'node:path';
import { checkBoundaries } from './boundaries.mjs';
import { findBrowser } from './browser.mjs';
import { inRoot, lockedNode, tools } from './project.mjs';
import { oneCheck, playwrightCounts, vitestCounts } from './reports.mjs';
import { run } from './run.mjs';
import { checkScriptSize } from './script-size.mjs';
import { buildWeb } from './set-up.mjs';

/** @typedef {import('./reports.mjs').Counts} Counts */
/** @typedef {{ title: string, run: () => Promise<Counts> | Counts }} Step */

/**
 * @param {string} reports folder for what the runners write about themselves
 * @returns {Step[]}
 */
export function stepsOf(reports) {
  return [
    {
      title: 'Generated types, contract',
      run: () => check(inRoot('scripts/codegen.mjs'), '--check'),
    },
    { title: 'Format and lint', run: () => check(tools.biome, 'check', '--error-on-warnings') },
    { title: 'Boundaries', run: checkBoundaries },
    { title: 'Unused files, exports, dependencies', run: () => check(tools.knip) },
    { title: 'Types', run: () => check(tools.tsc, '-b', '--force') },
    { title: 'Unit tests', run: () => vitest(reports, 'unit', ['domain', 'demo', 'web']) },
    {
      title: 'Integration tests',
      run: () => vitest(reports, 'integration', ['db', 'demo-db', 'server']),
    },
    { title: 'Web build and size', run: webBuild },
    { title: 'Browser tests', run: () => browserTests(reports) },
  ];
}

/** One of the tools, whose exit code says all. */
async function check(/** @type {string} */ script, /** @type {string[]} */ ...args) {
  return oneCheck((await run(lockedNode, [script, ...args])) === 0);
}

async function vitest(
  /** @type {string} */ reports,
  /** @type {string} */ name,
  /** @type {string[]} */ projects,
) {
  const file = join(reports, `${name}.json`);
  const only = projects.flatMap((project) => ['--project', project]);
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await run(lockedNode, [tools.vitest, 'run', ...only, ...report]);
  return vitestCounts(file, code);
}

async function webBuild() {
  try {
    await buildWeb();
    return oneCheck(checkScriptSize());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return oneCheck(false);
  }
}

async function browserTests(/** @type {string} */ reports) {
  const file = join(reports, 'browser.json');
  try {
    const env = {
      ...process.env,
      LAGESBILD_CHROMIUM: findBrowser(),
      PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    };
    const args = ['test', '--config', 'e2e/playwright.config.ts', '--reporter=list,json'];
    return playwrightCounts(file, await run(lockedNode, [tools.playwright, ...args], { env }));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return oneCheck(false);
  }
}
