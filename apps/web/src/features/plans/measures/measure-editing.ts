import { graphql } from '../../../generated/gql/gql.ts';
import type { MeasureEditing_MeasureFragment } from '../../../generated/gql/graphql.ts';
import { textOf } from '../editing/use-edit-form.ts';

/** A measure to be changed, and what it can be tied to; as it is today, whatever day is in view. */
export const measureFormQuery = graphql(`
  query MeasureForm($slug: String!, $planId: ID!, $measureId: ID!, $isNew: Boolean!, $today: Date!) {
    municipality(slug: $slug) {
      id
      plan(id: $planId) {
        id
        startsOn
        endsBefore
        measure(id: $measureId) @skip(if: $isNew) {
          ...MeasureEditing_measure @unmask
        }
        linkableIndicators {
          id
          name
          unitName
        }
        picture(at: $today) {
          risks {
            isClosed
            risk {
              id
              code
              title
            }
          }
          measures {
            id
            title
          }
          goals {
            id
            code
            title
          }
          recommendations {
            id
            number
            title
          }
        }
      }
    }
  }
`);

export const saveMeasureMutation = graphql(`
  mutation SaveMeasure($input: SaveMeasureInput!) {
    saveMeasure(input: $input) {
      part {
        __typename
        ... on Measure {
          ...MeasureEditing_measure @unmask
        }
      }
      ...SavedPart_payload @unmask
    }
  }
`);

/** What the form of a measure writes. */
export type MeasureValues = {
  title: string;
  description: string;
  ownerTitle: string;
  ownerUserId: string;
  startsOn: string;
  dueOn: string;
  hasDeviation: boolean;
  analysis: string;
  refersToId: string;
  riskIds: string[];
  goalIds: string[];
  recommendationIds: string[];
  indicatorIds: string[];
};

export const EMPTY_MEASURE: MeasureValues = {
  title: '',
  description: '',
  ownerTitle: '',
  ownerUserId: '',
  startsOn: '',
  dueOn: '',
  hasDeviation: false,
  analysis: '',
  refersToId: '',
  riskIds: [],
  goalIds: [],
  recommendationIds: [],
  indicatorIds: [],
};

export function measureValues(measure: MeasureEditing_MeasureFragment): MeasureValues {
  return {
    title: measure.title,
    description: textOf(measure.description),
    ownerTitle: textOf(measure.ownerTitle),
    ownerUserId: textOf(measure.ownerUserId),
    startsOn: textOf(measure.startsOn),
    dueOn: textOf(measure.dueOn),
    hasDeviation: measure.hasDeviation ?? false,
    analysis: textOf(measure.analysis),
    refersToId: textOf(measure.refersToId),
    riskIds: measure.riskIds,
    goalIds: measure.goalIds,
    recommendationIds: measure.recommendationIds,
    indicatorIds: measure.indicatorIds,
  };
}
