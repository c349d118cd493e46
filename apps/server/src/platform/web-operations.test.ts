import { Lexer, Source, TokenKind } from 'graphql';
import { expect, test } from 'vitest';
import { readWebDocuments, type WebOperation } from '../testing/web-documents.ts';
import { countOperation, operationLimits } from './operation-limits.ts';

const { operations, fragmentOf } = readWebDocuments();

/** As it is sent: with the `__typename` that the client adds to each selection. */
function tokensOf({ text }: WebOperation): number {
  const lexer = new Lexer(new Source(text.replaceAll('}', ' __typename }')));
  let tokens = 0;
  while (lexer.advance().kind !== TokenKind.EOF) tokens += 1;
  return tokens;
}

test.each(operations.map((operation) => [operation.name, operation] as const))(
  'the web’s operation %s fits within 70 %% of each limit',
  (_name, operation) => {
    const counts = { ...countOperation(operation.node, fragmentOf), tokens: tokensOf(operation) };
    for (const [name, count] of Object.entries(counts)) {
      expect(count / operationLimits[name as keyof typeof counts], name).toBeLessThanOrEqual(0.7);
    }
  },
);

test('the web’s operations were found', () => {
  expect(operations.map((operation) => operation.name)).toContain('PlanPicture');
});
