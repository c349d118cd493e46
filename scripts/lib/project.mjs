// Where things are, and which programs the lock file pins. No dependencies: this runs before the first install.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PNPM = 'pnpm@10.34.8';
export const OLDEST_NODE = 20;

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** @param {string} path relative to the repository */
export const inRoot = (path) => join(root, path);

/** The Node that the lock file pins; what we run ourselves may be older. */
export const lockedNode = inRoot(
  process.platform === 'win32' ? 'node_modules/node/bin/node.exe' : 'node_modules/node/bin/node',
);

/** A program of a dev dependency, as a script for `lockedNode`: no npx, which costs seconds each time. */
export const tools = {
  biome: inRoot('node_modules/@biomejs/biome/bin/biome'),
  depcruise: inRoot('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
  knip: inRoot('node_modules/knip/bin/knip.js'),
  playwright: inRoot('node_modules/@playwright/test/cli.js'),
  tsc: inRoot('node_modules/typescript/bin/tsc'),
  vite: inRoot('apps/web/node_modules/vite/bin/vite.js'),
  vitest: inRoot('node_modules/vitest/vitest.mjs'),
};

/** Ends the program with a clear sentence when this Node cannot even set the project up. */
export function requireNode() {
  if (Number.parseInt(process.versions.node, 10) >= OLDEST_NODE) return;
  console.error(
    `Lägesbild behöver Node ${OLDEST_NODE} eller senare, men här körs ${process.version}. Hämta en nyare från https://nodejs.org.`,
  );
  process.exit(1);
}
