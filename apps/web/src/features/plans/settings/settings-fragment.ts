import { graphql } from '../../../generated/gql/gql.ts';
import type { SettingsPage_PlanFragment } from '../../../generated/gql/graphql.ts';

export const settingsPageFragment = graphql(`
  fragment SettingsPage_plan on Plan {
    id
    version
    kind
    title
    startsOn
    endsBefore
    note
    goalLevelNames
    closedOn
    orgUnit {
      id
      name
    }
    municipality {
      slug
      dataKind
    }
    ...ClosedParts_plan
    abilities {
      canEdit
      canPublishScale
      canCopy
      whyNot(locale: $locale)
    }
    qualityAreas {
      id
      version
      number
      name
      focusArea
    }
    followUps {
      id
      version
      kind
      label
      effectiveOn
    }
    riskScale {
      id
      name
      versions {
        id
        number
      }
    }
  }
`);

export type SettingsPlan = SettingsPage_PlanFragment;
export type Area = SettingsPlan['qualityAreas'][number];
export type Round = SettingsPlan['followUps'][number];
