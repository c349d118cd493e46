import type { SightNode } from './sight-node.ts';

export type SightNodeMapper = SightNode;
