import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/**
 * quality.md, Security; fields and depth are raised so that one operation a route, made of masked fragments that repeat
 * each other's fields, fits within 70 % of each limit (ADR 0006).
 */
export const operationLimits = {
  tokens: 1_000,
  depth: 10,
  aliases: 10,
  directives: 10,
  fields: 350,
  rootFields: 10,
  operations: 1,
} as const;

export type OperationCounts = {
  depth: number;
  aliases: number;
  directives: number;
  fields: number;
  rootFields: number;
};

type Counts = Omit<OperationCounts, 'rootFields'>;
const nothing = (): Counts => ({ depth: 0, aliases: 0, directives: 0, fields: 0 });

/**
 * What an operation asks with every fragment spread out; a bare `__typename`, which clients add everywhere, is free.
 * Each fragment is counted once and remembered, so that fragments that double each other cost no time; a cycle is left
 * to the specification's own rule.
 */
export function countOperation(
  operation: OperationDefinitionNode,
  fragmentOf: (name: string) => FragmentDefinitionNode | null | undefined,
): OperationCounts {
  const remembered = new Map<string, Counts>();
  const underWay = new Set<string>();

  const countFragment = (name: string): Counts => {
    const known = remembered.get(name);
    if (known) return known;
    const fragment = fragmentOf(name);
    if (!fragment || underWay.has(name)) return nothing();
    underWay.add(name);
    const counts = countAll(fragment.selectionSet.selections);
    underWay.delete(name);
    remembered.set(name, counts);
    return counts;
  };

  const countOne = (selection: SelectionNode): Counts => {
    const inner =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? countFragment(selection.name.value)
        : countAll(selection.selectionSet?.selections ?? []);
    const directives = inner.directives + (selection.directives?.length ?? 0);
    if (selection.kind !== Kind.FIELD) return { ...inner, directives };
    const isFree = selection.name.value === '__typename' && !selection.alias;
    return {
      depth: inner.depth + 1,
      aliases: inner.aliases + (selection.alias ? 1 : 0),
      directives,
      fields: inner.fields + (isFree ? 0 : 1),
    };
  };

  const countAll = (selections: readonly SelectionNode[]): Counts =>
    selections.map(countOne).reduce(
      (sum, one) => ({
        depth: Math.max(sum.depth, one.depth),
        aliases: sum.aliases + one.aliases,
        directives: sum.directives + one.directives,
        fields: sum.fields + one.fields,
      }),
      nothing(),
    );

  const counts = countAll(operation.selectionSet.selections);
  return {
    ...counts,
    directives: counts.directives + (operation.directives?.length ?? 0),
    rootFields: operation.selectionSet.selections.length,
  };
}

export const operationsOf = (document: DocumentNode): OperationDefinitionNode[] =>
  document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);

/** Refuses an operation over a limit before anything is resolved. */
export const operationLimitsRule: ValidationRule = (context: ValidationContext): ASTVisitor => ({
  Document(document) {
    const operations = operationsOf(document);
    const isTooLarge =
      operations.length > operationLimits.operations ||
      operations.some((operation) => {
        const counts = countOperation(operation, (name) => context.getFragment(name));
        return (Object.keys(counts) as (keyof OperationCounts)[]).some(
          (name) => counts[name] > operationLimits[name],
        );
      });
    if (isTooLarge) {
      context.reportError(new GraphQLError('too large', { extensions: { code: 'TOO_LARGE' } }));
    }
  },
});
