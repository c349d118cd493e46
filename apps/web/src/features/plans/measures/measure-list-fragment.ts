import { graphql } from '../../../generated/gql/gql.ts';
import type {
  MeasureList_PlanFragment,
  MeasureListRow_MeasureFragment,
} from '../../../generated/gql/graphql.ts';

/** A measure in the list and on the time line. */
export const measureListRowFragment = graphql(`
  fragment MeasureListRow_measure on Measure {
    ...MeasureRow_measure @unmask
    startsOn
    statusNote
    hasDeviation
    isOverdue
    ownerUserId
    abilities {
      canEdit
      canReport
    }
    activities {
      id
      title
      ownerTitle
      startsOn
      endsOn
      progress
    }
  }
`);

export const measureListFragment = graphql(`
  fragment MeasureList_plan on Plan {
    id
    startsOn
    endsBefore
    abilities {
      canEdit
      whyNot(locale: $locale)
    }
    picture(at: $at, compareWith: $compareWith) {
      at
      measures {
        ...MeasureListRow_measure @unmask
      }
    }
  }
`);

export type MeasureListPlan = MeasureList_PlanFragment;
export type ListedMeasure = MeasureListRow_MeasureFragment;
