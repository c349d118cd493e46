import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './project.mjs';

/**
 * Runs a program in the repository with our output; resolves to its exit code.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      ...options,
    });
    child.once('error', (error) => {
      console.error(error.message);
      resolve(127);
    });
    child.once('exit', (code, signal) => resolve(exitCode(code, signal)));
  });
}

/** As a shell counts: 128 + the signal's number for a program ended by a signal. */
export function exitCode(
  /** @type {number | null} */ code,
  /** @type {NodeJS.Signals | null} */ signal,
) {
  return signal ? 128 + constants.signals[signal] : (code ?? 1);
}
