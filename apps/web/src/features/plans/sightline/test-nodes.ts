import type { PartKind } from '../../../generated/gql/graphql.ts';
import type { SightNode } from './sightline-fragment.ts';

export function testNode(kind: PartKind, id: string, own: Partial<SightNode> = {}): SightNode {
  return {
    kind,
    id,
    code: null,
    title: id,
    parentId: null,
    band: null,
    trafficLight: null,
    progress: null,
    fulfilment: null,
    signal: null,
    ownerTitle: null,
    ...own,
  };
}
