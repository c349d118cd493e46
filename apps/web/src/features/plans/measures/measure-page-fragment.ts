import { graphql } from '../../../generated/gql/gql.ts';
import type { MeasurePage_PlanFragment } from '../../../generated/gql/graphql.ts';

/** A measure's own page. On the plan: a measure depends on the day in view and has no place of its own in the cache. */
export const measurePageFragment = graphql(`
  fragment MeasurePage_plan on Plan {
    id
    title
    startsOn
    endsBefore
    abilities {
      canEdit
      whyNot(locale: $locale)
    }
    municipality {
      slug
      dataKind
    }
    picture(at: $at, compareWith: $compareWith) {
      at
      risks {
        risk {
          id
          code
          title
        }
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
    measure(id: $measureId, at: $at) {
      id
      version
      title
      description
      ownerTitle
      startsOn
      dueOn
      trafficLight
      isLightProposed
      isOverdue
      progress
      hasDeviation
      analysis
      refersTo
      refersToId
      closedOn
      riskIds
      goalIds
      recommendationIds
      abilities {
        canEdit
        canReport
      }
      statuses {
        id
        effectiveOn
        trafficLight
        progress
        note
        authorName
      }
      activities {
        ...ActivityEditing_activity @unmask
      }
      effects {
        ...MeasureEffect_effect @unmask
      }
    }
  }
`);

/** What the effect test says of one indicator, and its series to draw it on. */
export const measureEffectFragment = graphql(`
  fragment MeasureEffect_effect on MeasureEffect {
    indicator {
      id
      name
      shortName
      unit
      decimals
      valueKind
    }
    verdict
    sentence(locale: $locale)
    series {
      from
      to
      values
      missing
    }
    spc {
      segments {
        fromIndex
        toIndex
        lower
        upper
        centre
      }
      signalIndexes
      signalIsConcern
    }
  }
`);

export type MeasurePagePlan = MeasurePage_PlanFragment;
export type PageMeasure = MeasurePagePlan['measure'];
