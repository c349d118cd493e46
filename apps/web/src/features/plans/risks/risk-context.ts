import type { CivilDate } from '@lagesbild/domain/calendar';
import type { FollowUpKind } from '../../../generated/gql/graphql.ts';

/** What a risk's parts need to know of the plan and of the dates in view. */
export type RiskContext = {
  slug: string;
  planTitle: string;
  dataKind: 'live' | 'published' | 'demonstration';
  startsOn: CivilDate;
  /** Half-open. */
  endsBefore: CivilDate;
  followUps: readonly { label: string; kind: FollowUpKind; effectiveOn: CivilDate }[];
  at: CivilDate;
  compareWith: CivilDate | null;
};
