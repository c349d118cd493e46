import { isRecommendationOverdue } from '@lagesbild/domain/plans';
import type { RecommendationMapper } from '../../mappers.ts';

/** Past its date on the day in view. A published report's silence on what came later stays silence. */
export const isOverdueInView = ({ scope, row, at = scope.today }: RecommendationMapper): boolean =>
  scope.municipality.dataKind !== 'published' && isRecommendationOverdue(row, at);
