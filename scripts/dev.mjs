// npm run dev: the server restarts on change, the web is served by Vite at http://localhost:5173.
import { spawn } from 'node:child_process';
import { inRoot, lockedNode, requireNode, tools } from './lib/project.mjs';
import { run } from './lib/run.mjs';
import { buildWeb, install } from './lib/set-up.mjs';

requireNode();
await install();
if ((await run(lockedNode, [inRoot('scripts/codegen.mjs')])) !== 0) process.exit(1);
await buildWeb();

const children = [
  spawn(lockedNode, ['--watch', '--watch-preserve-output', inRoot('apps/server/src/main.ts')], {
    stdio: 'inherit',
  }),
  spawn(lockedNode, [tools.vite], { cwd: inRoot('apps/web'), stdio: 'inherit' }),
];
for (const child of children) {
  // One without the other is of no use.
  child.once('exit', () => {
    for (const other of children) other.kill('SIGTERM');
  });
}
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    for (const child of children) child.kill('SIGTERM');
  });
}
