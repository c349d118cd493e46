import { graphql } from '../../../generated/gql/gql.ts';
import type { Sightline_PlanFragment } from '../../../generated/gql/graphql.ts';

/** What hangs together in a plan, and what hangs loose. */
export const sightlineFragment = graphql(`
  fragment Sightline_plan on Plan {
    id
    abilities {
      canEdit
    }
    sightline {
      nodes {
        kind
        id
        code
        title
        parentId
        band
        trafficLight
        progress
        fulfilment
        signal {
          ...SignalFacts_signal @unmask
        }
        ownerTitle
      }
      links {
        from
        to
      }
      orphans {
        kind
        nodeId
      }
    }
  }
`);

export type Sightline = Sightline_PlanFragment['sightline'];
export type SightNode = Sightline['nodes'][number];
export type Orphan = Sightline['orphans'][number];
