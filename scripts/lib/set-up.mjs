// From a fresh clone to something that can run: each part is skipped when it was done for the same inputs.
import { existsSync } from 'node:fs';
import { inRoot, lockedNode, PNPM, tools } from './project.mjs';
import { run } from './run.mjs';
import { hashOf, isStamped, writeStamp } from './stamp.mjs';

const INSTALL_STAMP = 'node_modules/.lagesbild-install';
const BUILD_STAMP = 'apps/web/dist/.lagesbild-build';

const manifests = [
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  ...['packages/domain', 'packages/db', 'packages/demo', 'apps/server', 'apps/web'].map(
    (folder) => `${folder}/package.json`,
  ),
];

const webSources = [
  'apps/web',
  'packages/domain',
  'apps/server/schema.graphql',
  'codegen.web.ts',
  'pnpm-lock.yaml',
  'tsconfig.base.json',
];

/** @param {string} text */
export const say = (text) => console.log(`● ${text}`);

/** Installs by the lock file, with the pinned pnpm (one npx, which costs seconds). Throws when that fails. */
export async function install() {
  const stamp = hashOf(manifests);
  if (isStamped(INSTALL_STAMP, stamp) && existsSync(lockedNode)) return;
  say('Installerar beroenden (första gången tar det någon minut)');
  const pnpm = ['--yes', PNPM, 'install', '--frozen-lockfile', '--reporter=append-only'];
  const code = await run(process.platform === 'win32' ? 'npx.cmd' : 'npx', pnpm, {
    // Not a terminal: pnpm asks before it replaces a node_modules made by another version.
    env: { ...process.env, CI: 'true' },
  });
  if (code !== 0) throw new Error('Beroendena kunde inte installeras, se felet ovan.');
  if (!existsSync(lockedNode)) {
    throw new Error(
      'Node följde inte med installationen: tillåt installationsskript (npm config set ignore-scripts false) och försök igen.',
    );
  }
  writeStamp(INSTALL_STAMP, stamp);
}

/** Generates the web's typed documents and builds it into apps/web/dist. Throws when that fails. */
export async function buildWeb() {
  const stamp = hashOf(webSources);
  if (isStamped(BUILD_STAMP, stamp)) return;
  say('Bygger webben');
  const generated = await run(lockedNode, [inRoot('scripts/codegen.mjs'), '--web']);
  if (generated !== 0) throw new Error('Webbens typer kunde inte genereras, se felet ovan.');
  const built = await run(lockedNode, [tools.vite, 'build', '--logLevel', 'warn'], {
    cwd: inRoot('apps/web'),
  });
  if (built !== 0) throw new Error('Webben kunde inte byggas, se felet ovan.');
  writeStamp(BUILD_STAMP, stamp);
}
