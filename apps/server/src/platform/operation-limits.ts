import {
  type ASTVisitor,
  GraphQLError,
  Kind,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** quality.md, Security. Every operation of the web fits within 70 % of each. */
export const operationLimits = {
  tokens: 1_000,
  depth: 8,
  aliases: 10,
  directives: 10,
  fields: 250,
  rootFields: 10,
  operations: 1,
} as const;

type Counts = { depth: number; aliases: number; directives: number; fields: number };
const nothing = (): Counts => ({ depth: 0, aliases: 0, directives: 0, fields: 0 });

/**
 * One rule for what an operation may cost, counted with every fragment spread out. Each fragment is counted once and
 * remembered, so that fragments that double each other cost no time; a cycle is left to the specification's own rule.
 */
export const operationLimitsRule: ValidationRule = (context: ValidationContext): ASTVisitor => {
  const remembered = new Map<string, Counts>();
  const underWay = new Set<string>();

  const countFragment = (name: string): Counts => {
    const known = remembered.get(name);
    if (known) return known;
    const fragment = context.getFragment(name);
    if (!fragment || underWay.has(name)) return nothing();
    underWay.add(name);
    const counts = countSelections(fragment.selectionSet.selections);
    underWay.delete(name);
    remembered.set(name, counts);
    return counts;
  };

  const countSelections = (selections: readonly import('graphql').SelectionNode[]): Counts => {
    const total = nothing();
    for (const selection of selections) {
      total.directives += selection.directives?.length ?? 0;
      let inner = nothing();
      if (selection.kind === Kind.FRAGMENT_SPREAD) inner = countFragment(selection.name.value);
      else if (selection.selectionSet) inner = countSelections(selection.selectionSet.selections);
      const isField = selection.kind === Kind.FIELD;
      if (isField) {
        total.fields += 1;
        if (selection.alias) total.aliases += 1;
      }
      total.aliases += inner.aliases;
      total.directives += inner.directives;
      total.fields += inner.fields;
      total.depth = Math.max(total.depth, inner.depth + (isField ? 1 : 0));
    }
    return total;
  };

  return {
    Document(document) {
      const operations = document.definitions.filter(
        (definition) => definition.kind === Kind.OPERATION_DEFINITION,
      );
      const isTooLarge =
        operations.length > operationLimits.operations ||
        operations.some((operation) => {
          const counts = countSelections(operation.selectionSet.selections);
          return (
            operation.selectionSet.selections.length > operationLimits.rootFields ||
            counts.depth > operationLimits.depth ||
            counts.aliases > operationLimits.aliases ||
            counts.directives + (operation.directives?.length ?? 0) > operationLimits.directives ||
            counts.fields > operationLimits.fields
          );
        });
      if (isTooLarge)
        context.reportError(new GraphQLError('too large', { extensions: { code: 'TOO_LARGE' } }));
    },
  };
};
