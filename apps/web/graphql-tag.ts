import { resolve } from 'node:path';
import type { DocumentNode } from 'graphql';
import type { Plugin } from 'vite';
import {
  documentModule,
  fragmentExport,
  operationExport,
  readDocuments,
} from './graphql-documents.ts';

const TAG = /\bgraphql\(\s*`\s*(query|mutation|fragment)\s+(\w+)[^`]*`,?\s*\)/g;
const IMPORT = /import \{ graphql \} from '[^']*\/gql\.ts';/;
const GENERATED = resolve(import.meta.dirname, 'src/generated/gql/graphql.ts');
const PREFIX = 'graphql-document:';

/**
 * Puts the generated document in place of each `graphql(`…`)` when the app is built. At run time the tag looks its text
 * up in a map of every document's text, which would send each of them twice and to every page; here each document is a
 * module of its own.
 */
export function graphqlTag(): Plugin {
  let documents: ReadonlyMap<string, DocumentNode> = new Map();
  return {
    name: 'graphql-tag',
    apply: 'build',
    enforce: 'pre',
    async buildStart() {
      documents = await readDocuments(GENERATED);
    },
    resolveId: {
      filter: { id: /^graphql-document:/ },
      handler: (id) => `\0${id}`,
    },
    load: {
      filter: { id: /^\0graphql-document:/ },
      handler: (id) =>
        documentModule(id.slice(PREFIX.length + 1), documents, (name) => PREFIX + name),
    },
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/, code: /generated\/gql\/gql\.ts/ },
      handler(code) {
        const names = new Set<string>();
        const withDocuments = code.replace(TAG, (_text, kind: string, name: string) => {
          const document = kind === 'fragment' ? fragmentExport(name) : operationExport(name);
          names.add(document);
          return document;
        });
        const imports = [...names].map(
          (name) => `import { document as ${name} } from '${PREFIX}${name}';`,
        );
        return { code: withDocuments.replace(IMPORT, imports.join('\n')), map: null };
      },
    },
  };
}
