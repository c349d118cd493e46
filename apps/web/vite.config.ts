import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { graphqlTag } from './graphql-tag.ts';
import { precompress } from './precompress.ts';
import { startChunk } from './start-chunk.ts';

/** Where the API answers while the pages are served by Vite. */
const API = process.env.LAGESBILD_API ?? 'http://127.0.0.1:4173';

export default defineConfig({
  plugins: [graphqlTag(), react(), precompress()],
  // The server puts a fresh nonce in place of this word in every page it sends.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: 'dist',
    manifest: true,
    // Inlined files would need data: sources in the content security policy.
    assetsInlineLimit: 0,
    sourcemap: false,
    target: 'es2023',
    rolldownOptions: {
      output: {
        // First the packages that every page begins with, then the first page whole; what other pages share is split by
        // who shares it and never merged by size, since merged files came to wait for one another.
        codeSplitting: {
          groups: [
            {
              name: 'base',
              test: /node_modules\/(?:react|react-dom|scheduler|react-i18next|i18next|use-sync-external-store|@tanstack\/[^/]+|@apollo\/client|@wry\/[^/]+|optimism|rxjs|graphql)\//,
              priority: 2,
            },
            { name: startChunk(), priority: 1 },
            {
              name: 'shared',
              minShareCount: 2,
              entriesAware: true,
              entriesAwareMergeThreshold: 0,
            },
          ],
        },
        chunkFileNames: ({ name }) =>
          `assets/${name.startsWith('shared') ? 'shared' : '[name]'}-[hash].js`,
      },
    },
  },
  server: {
    port: 5173,
    proxy: { '/graphql': API, '/api': API, '/readyz': API, '/livez': API },
  },
});
