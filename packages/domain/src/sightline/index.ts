export {
  type Orphan,
  type OrphanKind,
  orphansOf,
  type SightKind,
  type SightLink,
  type SightNode,
} from './orphans.ts';
export { reachableFrom } from './reachable.ts';
