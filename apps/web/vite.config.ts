import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { graphqlTag } from './graphql-tag.ts';
import { precompress } from './precompress.ts';

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
        // What several pages share comes in a dozen files rather than in a file for each set of pages that share it:
        // small files compress badly, and each costs a request.
        codeSplitting: {
          groups: [
            // The packages that every page begins with stand by themselves and first: merged with the rest they came to
            // wait for files that wait for them.
            {
              name: 'base',
              test: /node_modules\/(?:react|react-dom|scheduler|react-i18next|i18next|use-sync-external-store|@tanstack\/[^/]+|@apollo\/client|@wry\/[^/]+|optimism|rxjs|graphql)\//,
              priority: 1,
            },
            {
              name: 'shared',
              minShareCount: 2,
              entriesAware: true,
              entriesAwareMergeThreshold: 15_000,
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
