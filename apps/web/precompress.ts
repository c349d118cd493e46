import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';

const worthwhileBytes = 1_000;

/** Writes a .br beside each script and style sheet, once and as small as it gets; the server sends it as it is. */
export function precompress(): Plugin {
  return {
    name: 'lagesbild-precompress',
    apply: 'build',
    writeBundle({ dir = 'dist' }) {
      for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(js|css|svg)$/.test(file)) continue;
        const content = readFileSync(join(dir, file));
        if (content.length < worthwhileBytes) continue;
        writeFileSync(join(dir, `${file}.br`), brotliCompressSync(content));
      }
    },
  };
}
