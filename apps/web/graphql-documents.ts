import { readFile } from 'node:fs/promises';
import { type DefinitionNode, type DocumentNode, Kind, visit } from 'graphql';

type Named = DefinitionNode & { name: { value: string } };

/** The generated documents by export name (`RiskHead_RiskFragmentDoc`), each with every fragment that it needs. */
export async function readDocuments(file: string): Promise<Map<string, DocumentNode>> {
  const source = await readFile(file, 'utf8');
  // One line a document: `export const X = {…} as unknown as DocumentNode<…>;`
  const found = source.matchAll(/^export const (\w+) = (\{.*\}) as unknown as DocumentNode/gm);
  return new Map([...found].map(([, name, json]) => [String(name), JSON.parse(String(json))]));
}

/**
 * A module for one document that holds its own definition only and imports those of the fragments it spreads. A page
 * then carries the documents it asks for, and a fragment that two documents share is there once.
 */
export function documentModule(
  name: string,
  documents: ReadonlyMap<string, DocumentNode>,
  idOf: (name: string) => string,
): string {
  const own = documents
    .get(name)
    ?.definitions.find((one) => isNamed(one) && exportName(one) === name);
  if (!own) throw new Error(`No generated document is called ${name}: run the code generation`);
  const spread = new Set<string>();
  visit(own, {
    enter: (node) => {
      if (node.kind === Kind.FRAGMENT_SPREAD) spread.add(fragmentExport(node.name.value));
    },
  });
  const imports = [...spread].map(
    (fragment, index) => `import { definitions as d${index} } from '${idOf(fragment)}';`,
  );
  const all = ['own', ...[...spread].map((_, index) => `...d${index}`)].join(', ');
  return `${imports.join('\n')}
const own = ${JSON.stringify(own)};
export const definitions = [...new Set([${all}])];
export const document = { kind: '${Kind.DOCUMENT}', definitions };`;
}

const isNamed = (node: DefinitionNode): node is Named => 'name' in node && node.name !== undefined;

function exportName(node: Named): string {
  return node.kind === Kind.FRAGMENT_DEFINITION
    ? fragmentExport(node.name.value)
    : `${pascal(node.name.value)}Document`;
}

/** As the code generation names it: `RiskHead_risk` → `RiskHead_RiskFragmentDoc`. */
export const fragmentExport = (name: string): string => `${pascal(name)}FragmentDoc`;

export const operationExport = (name: string): string => `${pascal(name)}Document`;

function pascal(name: string): string {
  return name
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('_');
}
