import type { Plugin } from 'vite';

const TAG = /\bgraphql\(\s*`\s*(query|mutation|fragment)\s+(\w+)[^`]*`,?\s*\)/g;
const IMPORT = /import \{ graphql \} from '([^']*)\/gql\.ts';/;

/**
 * Puts the generated document in place of each `graphql(`…`)` when the app is built. At run time the tag looks its text
 * up in a map of every document's text, which would send each of them twice.
 */
export function graphqlTag(): Plugin {
  return {
    name: 'graphql-tag',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/, code: /generated\/gql\/gql\.ts/ },
      handler(code) {
        const names = new Set<string>();
        const withDocuments = code.replace(TAG, (_text, kind: string, name: string) => {
          const document = documentName(kind, name);
          names.add(document);
          return document;
        });
        const imported = withDocuments.replace(
          IMPORT,
          (_text, folder: string) =>
            `import { ${[...names].join(', ')} } from '${folder}/graphql.ts';`,
        );
        return { code: imported, map: null };
      },
    },
  };
}

/** As graphql-codegen names it: `RiskHead_risk` → `RiskHead_RiskFragmentDoc`. */
function documentName(kind: string, name: string): string {
  const pascal = name
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('_');
  return kind === 'fragment' ? `${pascal}FragmentDoc` : `${pascal}Document`;
}
