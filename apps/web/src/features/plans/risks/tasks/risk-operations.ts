import { graphql } from '../../../../generated/gql/gql.ts';
import type { RiskEditing_RiskFragment, RiskFormQuery } from '../../../../generated/gql/graphql.ts';
import { textOf } from '../../editing/use-edit-form.ts';

/** Read fresh when the form is opened; a new risk has none. */
export const riskFormQuery = graphql(`
  query RiskForm($slug: String!, $planId: ID!, $riskId: ID!, $isNew: Boolean!) {
    municipality(slug: $slug) {
      id
      plan(id: $planId) {
        id
        qualityAreas {
          id
          number
          name
        }
        linkableIndicators {
          id
          name
          unitName
        }
        risk(id: $riskId) @skip(if: $isNew) {
          id
          ...RiskEditing_risk @unmask
        }
      }
    }
  }
`);

export const saveRiskMutation = graphql(`
  mutation SaveRisk($input: SaveRiskInput!) {
    saveRisk(input: $input) {
      ...SavedPart_payload @unmask
      part {
        __typename
        ... on Risk {
          id
          ...RiskEditing_risk @unmask
        }
      }
    }
  }
`);

export const changeRiskStateMutation = graphql(`
  mutation ChangeRiskState($input: ChangeRiskStateInput!) {
    changeRiskState(input: $input) {
      ...SavedPart_payload @unmask
      part {
        __typename
        ... on Risk {
          id
          ...RiskEditing_risk @unmask
        }
      }
    }
  }
`);

export type RiskPart = RiskEditing_RiskFragment;
export type RiskFormPlan = RiskFormQuery['municipality']['plan'];

export type RiskValues = {
  code: string;
  title: string;
  description: string;
  qualityAreaId: string;
  ownerTitle: string;
  ownerUserId: string;
  indicatorIds: readonly string[];
  /** New risks only. */
  openedOn: string;
};

export function riskValues(risk: RiskPart): RiskValues {
  return {
    code: risk.code,
    title: risk.title,
    description: textOf(risk.description),
    qualityAreaId: textOf(risk.qualityArea?.id),
    ownerTitle: textOf(risk.ownerTitle),
    ownerUserId: textOf(risk.ownerUserId),
    indicatorIds: risk.indicators.map(({ indicator }) => indicator.id),
    openedOn: '',
  };
}

/** The answer's object as a risk; null where the server answered with something else. */
export function asRisk(part: { __typename?: string }): RiskPart | null {
  return part.__typename === 'Risk' ? (part as RiskPart) : null;
}
