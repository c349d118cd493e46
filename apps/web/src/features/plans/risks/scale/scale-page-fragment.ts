import { graphql } from '../../../../generated/gql/gql.ts';
import type { ScalePage_PlanFragment } from '../../../../generated/gql/graphql.ts';

/** The plan's scale in all its versions, and where the risks stand today. */
export const scalePageFragment = graphql(`
  fragment ScalePage_plan on Plan {
    id
    title
    municipality {
      id
      slug
      dataKind
    }
    abilities {
      canPublishScale
      canEdit
      whyNot(locale: $locale)
    }
    riskScale {
      id
      name
      usedIn
      versions {
        id
        number
        likelihoodAxis
        severityAxis
        likelihoodNames
        severityNames
        cellBands
        note
      }
    }
    present: picture(at: $today) {
      risks {
        risk {
          id
          code
          title
        }
        isClosed
        now {
          ...RiskStanding_standing @unmask
        }
      }
    }
  }
`);

export type ScalePagePlan = ScalePage_PlanFragment;
export type RiskScale = NonNullable<ScalePagePlan['riskScale']>;
export type RiskScaleVersion = RiskScale['versions'][number];
