import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Kind,
  Lexer,
  type OperationDefinitionNode,
  parse,
  print,
  Source,
  TokenKind,
} from 'graphql';
import { expect, test } from 'vitest';
import { countOperation, operationLimits, operationsOf } from './operation-limits.ts';

const web = join(import.meta.dirname, '../../../web/src');

/** Every document written in the web's sources. */
const sources = readdirSync(web, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/generated|\.test\./.test(file))
  .flatMap((file) => [
    ...readFileSync(join(web, file), 'utf8').matchAll(
      /(?:graphql|gql)\(\s*(?:\/\* GraphQL \*\/)?\s*`([^`]*)`/g,
    ),
  ])
  .map((match) => match[1] ?? '');
const document = parse(sources.join('\n'));
const fragments = new Map(
  document.definitions.flatMap((definition) =>
    definition.kind === Kind.FRAGMENT_DEFINITION
      ? [[definition.name.value, definition] as const]
      : [],
  ),
);

/** As it is sent: with its fragments, and the `__typename` that the client adds to each selection. */
function tokensOf(operation: OperationDefinitionNode): number {
  const used = new Set<string>();
  const collect = (text: string) => {
    for (const [, name] of text.matchAll(/\.\.\.\s*(\w+)/g)) {
      const fragment = fragments.get(name ?? '');
      if (!fragment || used.has(fragment.name.value)) continue;
      used.add(fragment.name.value);
      collect(print(fragment));
    }
  };
  collect(print(operation));
  const sent = [
    print(operation),
    ...[...used].map((name) => print(fragments.get(name) ?? operation)),
  ].join('\n');
  const lexer = new Lexer(new Source(sent.replaceAll('}', ' __typename }')));
  let tokens = 0;
  while (lexer.advance().kind !== TokenKind.EOF) tokens += 1;
  return tokens;
}

test.each(
  operationsOf(document).map((operation) => [operation.name?.value ?? '', operation] as const),
)('the web’s operation %s fits within 70 %% of each limit', (_name, operation) => {
  const counts = {
    ...countOperation(operation, (name) => fragments.get(name)),
    tokens: tokensOf(operation),
  };
  for (const [name, count] of Object.entries(counts)) {
    expect(count / operationLimits[name as keyof typeof counts], name).toBeLessThanOrEqual(0.7);
  }
});

test('the web’s operations were found', () => {
  expect(operationsOf(document).map((operation) => operation.name?.value)).toContain('PlanPicture');
});
