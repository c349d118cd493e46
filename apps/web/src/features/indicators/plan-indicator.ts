import { graphql } from '../../generated/gql/gql.ts';

/** An indicator in a plan's table. Unmasked: it depends on the picture's date and has no id of its own to be read by. */
export const planIndicatorFragment = graphql(`
  fragment PlanIndicator_planIndicator on PlanIndicator {
    riskCodes
    indicator {
      id
      name
      shortName
      valueKind
      unit
      decimals
    }
    series {
      periodKind
      from
      to
      values
      missing
      printedAs
    }
    signal {
      status
      pointCount
      variation
      letter
      assurance
      isDefinitionChanged
    }
  }
`);
