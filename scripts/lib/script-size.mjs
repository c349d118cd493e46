// The Lägesbild page's script over the wire, which is a plan's start page: what the entry and the page's own lazily
// fetched parts import, compressed as the server sends it. Charts that load when seen are not among them.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { inRoot } from './project.mjs';

const DIST = 'apps/web/dist';
const LIMIT_KB = 250;
const PAGE = ['src/routes/plan/plan-layout.tsx', 'src/routes/picture/picture-page.tsx'];

/** @typedef {{ file: string, isEntry?: boolean, imports?: string[] }} Chunk */

/** Prints the size and returns whether it is within the limit (quality.md: 250 kB brotli). */
export function checkScriptSize() {
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(inRoot(`${DIST}/.vite/manifest.json`), 'utf8'));
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  const missing = PAGE.filter((key) => !manifest[key]);
  if (missing.length > 0) throw new Error(`not among the built files: ${missing.join(', ')}`);
  const files = [...staticFiles(manifest, [...entries, ...PAGE])];
  const sizes = files.map(
    (file) => brotliCompressSync(readFileSync(inRoot(`${DIST}/${file}`))).length,
  );
  const total = sizes.reduce((sum, size) => sum + size, 0) / 1000;
  console.log(
    `Lägesbild page: ${total.toFixed(1)} kB of script in ${files.length} files (limit ${LIMIT_KB} kB)`,
  );
  return files.length > 0 && total <= LIMIT_KB;
}

/** @param {Record<string, Chunk>} manifest @param {string[]} entries */
function staticFiles(manifest, entries) {
  const seen = new Set();
  /** @type {Set<string>} */
  const files = new Set();
  const queue = [...entries];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) continue;
    seen.add(key);
    if (chunk.file.endsWith('.js')) files.add(chunk.file);
    queue.push(...(chunk.imports ?? []));
  }
  return files;
}
