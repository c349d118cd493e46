import type { CivilDate } from '@lagesbild/domain/calendar';
import { closeReasonAt, isOpenAt, type Standing, standingAt } from '@lagesbild/domain/risk';
import { loadAll } from '../../../platform/loaders.ts';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import { logPlanRead } from '../history/log-plan-read.ts';
import { todayOrStart } from '../picture.ts';
import { isResidual } from '../place-risks.ts';
import { followUpsOfPlan, risksOfPlan, scalesOfPlan } from '../plan-parts.ts';
import type { FollowUpRow, PlanRow } from '../plan-repository.ts';
import {
  type AssessmentRow,
  findAssessments,
  findStates,
  type RiskRow,
  type ScaleVersionRow,
  type StateRow,
} from '../risk-repository.ts';

/** One date of a risk; `standing` is null where the risk is not open or not assessed. */
export type RiskStep = {
  presence: 'absent' | 'open' | 'closed';
  closeReason: StateRow['closeReason'];
  standing: Standing | null;
};
export type SteppedRisk = { risk: RiskRow; steps: RiskStep[] };
export type StepDate = { date: CivilDate; label: string | null };
export type RiskSteps = {
  scope: MunicipalityScope;
  dates: StepDate[];
  scales: ScaleVersionRow[];
  risks: SteppedRisk[];
};

/**
 * Where every risk stands at every follow-up and today, so that the matrix steps without asking again: five statements
 * for any number of risks and follow-ups. A risk that is not opened at any of the dates is left out.
 */
export async function loadRiskSteps(scope: MunicipalityScope, plan: PlanRow): Promise<RiskSteps> {
  await logPlanRead(scope, plan.id);
  const isPublished = scope.municipality.dataKind === 'published';
  const dates = stepDates(await followUpsOfPlan(scope, plan.id), {
    today: todayOrStart(plan, scope.today),
    isPublished,
  });
  const risks = await risksOfPlan(scope, plan.id);
  if (risks.length === 0) return { scope, dates, scales: [], risks: [] };
  const ids = risks.map((risk) => risk.id);
  const states = await loadAll(scope, findStates, ids);
  const assessments = await loadAll(scope, findAssessments, ids);
  const scales = await scalesOfPlan(scope, plan.id);
  const byId = new Map(scales.map((scale) => [scale.id, scale]));
  const stepped = risks.map((risk) => ({
    risk,
    steps: dates.map(({ date }) =>
      stepAt(date, {
        states: states.get(risk.id) ?? [],
        residual: (assessments.get(risk.id) ?? []).filter(isResidual),
        scales: byId,
      }),
    ),
  }));
  const isEverThere = ({ steps }: SteppedRisk) => steps.some((step) => step.presence !== 'absent');
  const shown = stepped.filter(isEverThere);
  return { scope, dates, scales: scalesInUse(scales, shown), risks: shown };
}

/**
 * Follow-ups held until today, and today itself when it is later than the last of them; oldest first. A published report
 * says nothing of today, so that its last follow-up is its last step.
 */
export function stepDates(
  followUps: readonly Pick<FollowUpRow, 'effectiveOn' | 'label'>[],
  { today, isPublished }: { today: CivilDate; isPublished: boolean },
): StepDate[] {
  const held = followUps
    .filter((round) => round.effectiveOn <= today)
    .map((round) => ({ date: round.effectiveOn, label: round.label }));
  const last = held.at(-1);
  const isEnough = last !== undefined && (isPublished || last.date === today);
  return isEnough ? held : [...held, { date: today, label: null }];
}

type RiskFacts = {
  states: readonly StateRow[];
  residual: readonly AssessmentRow[];
  scales: ReadonlyMap<string, ScaleVersionRow>;
};

function stepAt(date: CivilDate, { states, residual, scales }: RiskFacts): RiskStep {
  const isOpen = isOpenAt(states, date);
  if (isOpen === undefined) return { presence: 'absent', closeReason: null, standing: null };
  return isOpen
    ? { presence: 'open', closeReason: null, standing: standingAt(residual, scales, date) }
    : { presence: 'closed', closeReason: closeReasonAt(states, date), standing: null };
}

/** The versions that some standing is pinned to; the newest where nothing is assessed, to draw the empty matrix on. */
function scalesInUse(
  scales: readonly ScaleVersionRow[],
  risks: readonly SteppedRisk[],
): ScaleVersionRow[] {
  const used = new Set(
    risks.flatMap(({ steps }) => steps.flatMap(({ standing }) => standing?.scaleVersionId ?? [])),
  );
  return used.size === 0 ? scales.slice(0, 1) : scales.filter((scale) => used.has(scale.id));
}
