// npm start: installs, builds and runs Lägesbild. Needs Node ≥ 20 and npm, nothing else.
import { spawn } from 'node:child_process';
import { inRoot, lockedNode, requireNode, root } from './lib/project.mjs';
import { exitCode } from './lib/run.mjs';
import { buildWeb, install } from './lib/set-up.mjs';

requireNode();
try {
  await install();
  await buildWeb();
  serve();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Runs the server until it ends, and ends as it did. */
function serve() {
  const server = spawn(lockedNode, [inRoot('apps/server/src/main.ts')], {
    cwd: root,
    stdio: 'inherit',
  });
  let isStopping = false;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      // Ctrl-C reaches the server by itself, as everything in the terminal's foreground.
      const isFromTerminal = signal === 'SIGINT' && process.stdin.isTTY;
      if (!isStopping && !isFromTerminal) server.kill(signal);
      isStopping = true;
    });
  }
  server.once('error', (error) => {
    console.error(`Servern kunde inte startas: ${error.message}`);
    process.exitCode = 1;
  });
  server.once('exit', (code, signal) => {
    process.exitCode = exitCode(code, signal);
  });
}
