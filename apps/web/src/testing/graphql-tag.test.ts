import type { DefinitionNode, DocumentNode } from 'graphql';
import { expect, it } from 'vitest';
import { documentModule } from '../../graphql-documents.ts';
import { graphqlTag } from '../../graphql-tag.ts';
import * as generated from '../generated/gql/graphql.ts';

const transform = graphqlTag().transform;
const documents = new Map(
  Object.entries(generated).filter(([name]) => /Doc(ument)?$/.test(name)),
) as unknown as Map<string, DocumentNode>;

function built(code: string): string {
  if (typeof transform !== 'object') throw new Error('The plug-in transforms nothing');
  const result = Reflect.apply(transform.handler, null, [code, '/src/some-file.ts']);
  return (result as { code: string }).code;
}

const evaluated = new Map<string, DefinitionNode[]>();

/** Runs the modules of a document as the browser would: each fragment's module once. */
function definitionsOf(name: string): DefinitionNode[] {
  const known = evaluated.get(name);
  if (known) return known;
  const source = documentModule(name, documents, (other) => other)
    .replace(/import \{ definitions as (\w+) \} from '(\w+)';/g, "const $1 = definitionsOf('$2');")
    .replace(/export const document[^;]*;/, '')
    .replace('export const definitions =', 'return');
  const definitions = new Function('definitionsOf', source)(definitionsOf) as DefinitionNode[];
  evaluated.set(name, definitions);
  return definitions;
}

const nameOf = (definition: DefinitionNode) =>
  'name' in definition ? (definition.name?.value ?? '') : '';

it('puts the module of the generated document in place of its text, under the name that codegen gives it', () => {
  const code = built(`import { graphql } from '../../generated/gql/gql.ts';
const head = graphql(\`
  fragment RiskHead_risk on Risk {
    id
  }
\`);
const page = graphql(\`query RiskPage { me { id } }\`);`);
  expect(
    code,
  ).toBe(`import { document as RiskHead_RiskFragmentDoc } from 'graphql-document:RiskHead_RiskFragmentDoc';
import { document as RiskPageDocument } from 'graphql-document:RiskPageDocument';
const head = RiskHead_RiskFragmentDoc;
const page = RiskPageDocument;`);
  expect([...documents.keys()]).toEqual(
    expect.arrayContaining(['RiskHead_RiskFragmentDoc', 'RiskPageDocument']),
  );
});

it('a document made of its modules says what the generated one says, each fragment once', () => {
  expect(documents.size).toBeGreaterThan(50);
  for (const [name, document] of documents) {
    expect(definitionsOf(name).map(nameOf).sort(), name).toEqual(
      document.definitions.map(nameOf).sort(),
    );
  }
});

it('a document that was never generated stops the build with what to do', () => {
  expect(() => documentModule('NoSuchDocument', documents, (other) => other)).toThrow(
    /NoSuchDocument.*code generation/,
  );
});
