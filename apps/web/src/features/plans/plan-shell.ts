import { graphql } from '../../generated/gql/gql.ts';

/** What the frame around a plan's pages shows; rides in every page's operation and is read from the cache by id. */
export const planShellFragment = graphql(`
  fragment PlanShell_plan on Plan {
    id
    title
    orgUnit {
      id
      name
    }
    followUps {
      id
      label
      effectiveOn
    }
    counts {
      risks
      measures
      goals
      indicators
      recommendations
    }
    picture(at: $at, compareWith: $compareWith) {
      at
      compareWith
    }
  }
`);

export const municipalityShellFragment = graphql(`
  fragment MunicipalityShell_municipality on Municipality {
    slug
    name
    roles
  }
`);

export type PlanPart =
  | 'picture'
  | 'risks'
  | 'measures'
  | 'goals'
  | 'indicators'
  | 'recommendations';

const SEGMENTS: Readonly<Record<string, PlanPart>> = {
  risker: 'risks',
  atgarder: 'measures',
  mal: 'goals',
  indikatorer: 'indicators',
  rekommendationer: 'recommendations',
};

/** Which part of the plan an address shows: `/nacka/plan/<id>/risker/<id>` → risks. */
export function partOfPath(pathname: string): PlanPart {
  const segment = pathname.split('/').filter(Boolean)[3];
  return (segment && SEGMENTS[segment]) || 'picture';
}
