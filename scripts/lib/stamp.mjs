// What was done already is known by a hash of its inputs, kept beside the result.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRoot } from './project.mjs';

const skipped = new Set(['node_modules', 'dist', 'generated', 'test-results']);

/**
 * Hash over the contents of files and of whole folders (without what is installed or generated).
 * @param {string[]} paths relative to the repository
 */
export function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesBelow).sort()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(inRoot(path)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** @param {string} path @returns {string[]} */
function filesBelow(path) {
  try {
    return readdirSync(inRoot(path), { withFileTypes: true }).flatMap((entry) =>
      skipped.has(entry.name) ? [] : filesBelow(join(path, entry.name)),
    );
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOTDIR') return [path];
    if (code === 'ENOENT') return [];
    throw error;
  }
}

/** @param {string} file relative to the repository @param {string} stamp */
export function isStamped(file, stamp) {
  try {
    return readFileSync(inRoot(file), 'utf8') === stamp;
  } catch {
    return false;
  }
}

/** @param {string} file @param {string} stamp */
export function writeStamp(file, stamp) {
  mkdirSync(dirname(inRoot(file)), { recursive: true });
  writeFileSync(inRoot(file), stamp);
}
