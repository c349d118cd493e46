import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';

const web = join(import.meta.dirname, '../../../web/src');

export type WebOperation = {
  name: string;
  node: OperationDefinitionNode;
  /** As it is sent: with its fragments, without what only the client understands. */
  text: string;
};

export type WebDocuments = {
  operations: WebOperation[];
  fragmentOf(name: string): FragmentDefinitionNode | undefined;
};

const withoutClientDirectives: ASTVisitor = {
  Directive: ({ name }) => (name.value === 'unmask' ? null : undefined),
};

/** Every document written in the web's sources: what a browser really asks the server. */
export function readWebDocuments(): WebDocuments {
  const sources = readdirSync(web, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/generated|\.test\./.test(file))
    .flatMap((file) => [
      ...readFileSync(join(web, file), 'utf8').matchAll(
        /(?:graphql|gql)\(\s*(?:\/\* GraphQL \*\/)?\s*`([^`]*)`/g,
      ),
    ])
    .map((match) => match[1] ?? '');
  const { definitions } = visit(parse(sources.join('\n')), withoutClientDirectives);
  const fragments = new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION
        ? [[definition.name.value, definition] as const]
        : [],
    ),
  );
  const fragmentOf = (name: string) => fragments.get(name);
  const operations = definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((node) => ({ name: node.name?.value ?? '', node, text: sentText(node, fragmentOf) }));
  return { operations, fragmentOf };
}

function sentText(
  operation: OperationDefinitionNode,
  fragmentOf: WebDocuments['fragmentOf'],
): string {
  const used = new Map<string, FragmentDefinitionNode>();
  const collect = (text: string) => {
    for (const [, name = ''] of text.matchAll(/\.\.\.\s*(\w+)/g)) {
      const fragment = fragmentOf(name);
      if (!fragment || used.has(name)) continue;
      used.set(name, fragment);
      collect(print(fragment));
    }
  };
  collect(print(operation));
  return [operation, ...used.values()].map(print).join('\n');
}
