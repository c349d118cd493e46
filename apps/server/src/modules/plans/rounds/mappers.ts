import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import type { FollowUpRound } from './load-round.ts';

export type FollowUpRoundMapper = FollowUpRound;
export type RoundRiskMapper = FollowUpRound['risks'][number] & { scope: MunicipalityScope };
export type RoundMeasureMapper = FollowUpRound['measures'][number] & { scope: MunicipalityScope };
export type RoundGoalMapper = FollowUpRound['goals'][number] & Pick<FollowUpRound, 'picture'>;
