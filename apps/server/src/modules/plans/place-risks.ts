import type { CivilDate } from '@lagesbild/domain/calendar';
import {
  isOpenAt,
  isStuck,
  type MovementResult,
  movementBetween,
  standingAt,
} from '@lagesbild/domain/risk';
import { loadAll } from '../../platform/loaders.ts';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import { risksOfPlan } from './plan-parts.ts';
import type { FollowUpRow, PlanRow } from './plan-repository.ts';
import {
  type AssessmentRow,
  findAssessments,
  findStates,
  type RiskRow,
  type ScaleVersionRow,
} from './risk-repository.ts';

export type PlacedRisk = MovementResult & { risk: RiskRow; isStuck: boolean };

export type PlaceRisksInput = {
  plan: PlanRow;
  scales: readonly ScaleVersionRow[];
  followUps: readonly FollowUpRow[];
  at: CivilDate;
  compareWith: CivilDate | null;
};

/** Where every risk of the plan stands and how it has moved; three statements for any number of risks. */
export async function placeRisks(
  scope: MunicipalityScope,
  input: PlaceRisksInput,
): Promise<PlacedRisk[]> {
  const risks = await risksOfPlan(scope, input.plan.id);
  if (risks.length === 0) return [];
  const ids = risks.map((risk) => risk.id);
  const states = await loadAll(scope, findStates, ids);
  const assessments = await loadAll(scope, findAssessments, ids);
  const scales = new Map(input.scales.map((scale) => [scale.id, scale]));
  const rounds = input.followUps.filter((round) => round.effectiveOn <= input.at).slice(-3);
  return risks
    .map((risk) => {
      const residual = (assessments.get(risk.id) ?? []).filter(isResidual);
      const ownStates = states.get(risk.id) ?? [];
      const facts = {
        assessments: residual,
        states: ownStates,
        scales,
        from: input.compareWith,
        to: input.at,
      };
      const standings = rounds.map((round) =>
        isOpenAt(ownStates, round.effectiveOn)
          ? standingAt(residual, scales, round.effectiveOn)
          : null,
      );
      return { risk, ...movementBetween(facts), isStuck: isStuck(standings) };
    })
    .filter((placed) => placed.movement !== 'absent');
}

export const isResidual = (assessment: AssessmentRow): boolean => assessment.kind === 'residual';
