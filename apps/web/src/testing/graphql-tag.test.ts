import { expect, it } from 'vitest';
import { graphqlTag } from '../../graphql-tag.ts';
import * as documents from '../generated/gql/graphql.ts';

const transform = graphqlTag().transform;

function built(code: string): string {
  if (typeof transform !== 'object') throw new Error('The plug-in transforms nothing');
  const result = Reflect.apply(transform.handler, null, [code, '/src/some-file.ts']);
  return (result as { code: string }).code;
}

it('puts the generated document in place of its text, under the name that codegen gives it', () => {
  const code = built(`import { graphql } from '../../generated/gql/gql.ts';
const head = graphql(\`
  fragment RiskHead_risk on Risk {
    id
  }
\`);
const page = graphql(\`query RiskPage { me { id } }\`);`);
  expect(
    code,
  ).toBe(`import { RiskHead_RiskFragmentDoc, RiskPageDocument } from '../../generated/gql/graphql.ts';
const head = RiskHead_RiskFragmentDoc;
const page = RiskPageDocument;`);
  expect(Object.keys(documents)).toEqual(
    expect.arrayContaining(['RiskHead_RiskFragmentDoc', 'RiskPageDocument']),
  );
});
