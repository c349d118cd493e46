import { graphql } from '../../generated/gql/gql.ts';
import type { PlanShell_PlanFragment } from '../../generated/gql/graphql.ts';

/** What the frame around a plan's pages shows; rides in every page's operation and is read from the cache by id. */
export const planShellFragment = graphql(`
  fragment PlanShell_plan on Plan {
    id
    title
    endsBefore
    orgUnit {
      id
      name
    }
    abilities {
      canEdit
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
  | 'recommendations'
  | 'changes'
  | 'sightline'
  | 'round'
  | 'history'
  | 'settings';

const SEGMENTS: Readonly<Record<string, PlanPart>> = {
  risker: 'risks',
  atgarder: 'measures',
  mal: 'goals',
  indikatorer: 'indicators',
  rekommendationer: 'recommendations',
  andringar: 'changes',
  samband: 'sightline',
  uppfoljning: 'round',
  historik: 'history',
  installningar: 'settings',
  skala: 'risks',
};

/** Which part of the plan an address shows: `/nacka/plan/<id>/risker/<id>` → risks. */
export function partOfPath(pathname: string): PlanPart {
  const segment = pathname.split('/').filter(Boolean)[3];
  return (segment && SEGMENTS[segment]) || 'picture';
}

type Shell = Pick<PlanShell_PlanFragment, 'counts' | 'followUps' | 'abilities'>;

/** The parts that lead somewhere: what the plan has, and for those who edit it also what it does not have yet. */
export function partsOf({ counts, followUps, abilities }: Shell): {
  plan: CountedPart[];
  follow: FollowPart[];
} {
  const { canEdit } = abilities;
  return {
    plan: COUNTED.filter((part) => counts[part] > 0 || (canEdit && part !== 'indicators')),
    follow: FOLLOW.filter((part) => {
      if (part === 'settings') return canEdit;
      return part !== 'round' || followUps.length > 0 || canEdit;
    }),
  };
}

const COUNTED = ['risks', 'measures', 'goals', 'indicators', 'recommendations'] as const;
const FOLLOW = ['changes', 'sightline', 'round', 'history', 'settings'] as const;
type CountedPart = (typeof COUNTED)[number];
type FollowPart = (typeof FOLLOW)[number];
