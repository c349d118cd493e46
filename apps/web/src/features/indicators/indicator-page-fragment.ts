import { graphql } from '../../generated/gql/gql.ts';
import type { IndicatorPage_IndicatorFragment } from '../../generated/gql/graphql.ts';

/** A series with everything the table twin shows. Unmasked: it has no id of its own to be read by. */
export const seriesFragment = graphql(`
  fragment IndicatorSeries_series on Series {
    periodKind
    from
    to
    values
    numerators
    denominators
    missing
    printedAs
    comments
    parts
    partsExpected
  }
`);

export const indicatorPageFragment = graphql(`
  fragment IndicatorPage_indicator on Indicator {
    id
    name
    shortName
    description
    valueKind
    unit
    decimals
    direction
    numeratorLabel
    denominatorLabel
    source
    ownerTitle
    purpose
    answers
    orgUnit {
      id
      name
    }
    units {
      id
      name
    }
    risks {
      planId
      riskId
      code
      title
    }
    page(unitId: $unitId, from: $from, to: $to, locale: $locale) {
      unit {
        id
        name
      }
      privacyClass
      summary {
        text
        isStrong
      }
      total {
        ...IndicatorSeries_series @unmask
      }
      segments {
        code
        name
        series {
          ...IndicatorSeries_series @unmask
        }
      }
      baseline
      baselineNote
      targets {
        from
        to
        value
        note
        isCouncil
      }
      events {
        kind
        occursOn
        title
        text
      }
      signal {
        status
        pointCount
        variation
        letter
        assurance
        isDefinitionChanged
      }
      spc {
        status
        isStock
        signalIndexes
        signalRules
        signalLetters
        signalIsConcern
        segments {
          fromIndex
          toIndex
          centre
          lower
          upper
          isPreliminary
        }
      }
    }
  }
`);

export type IndicatorData = IndicatorPage_IndicatorFragment;
export type IndicatorPageData = IndicatorData['page'];

/** What the reader has chosen to see; it stands in the address. */
export type IndicatorChoice = {
  unitId: string | null;
  segment: string | null;
  view: 'chart' | 'table';
  /** Whether only a part of the series was asked for. */
  hasSpan: boolean;
};
