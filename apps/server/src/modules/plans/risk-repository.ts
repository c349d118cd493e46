import {
  assessment,
  followUp,
  plan,
  qualityArea,
  risk,
  riskIndicator,
  riskScaleVersion,
  riskStateChange,
} from '@lagesbild/db/schema';
import { compareCodes, type ScaleVersion } from '@lagesbild/domain/risk';
import { and, asc, desc, eq, getTableColumns, inArray } from 'drizzle-orm';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import { isNotWithdrawn } from './presence-repository.ts';

export type QualityAreaRow = typeof qualityArea.$inferSelect;
export type RiskRow = typeof risk.$inferSelect & {
  qualityArea: QualityAreaRow | null;
  /** The plan's unit, by which it is decided who may write. */
  planUnitId: string;
};
export type StateRow = typeof riskStateChange.$inferSelect;
export type AssessmentRow = typeof assessment.$inferSelect & { followUpLabel: string | null };
export type ScaleVersionRow = ScaleVersion & { note: string | null };

const joinedArea = and(
  eq(qualityArea.municipalityId, risk.municipalityId),
  eq(qualityArea.id, risk.qualityAreaId),
);

const ownPlan = and(eq(plan.municipalityId, risk.municipalityId), eq(plan.id, risk.planId));

/** By plan, in the order of the plan. */
export async function findRisksOfPlans(
  scope: MunicipalityScope,
  planIds: readonly string[],
): Promise<Map<string, RiskRow[]>> {
  const rows = await scope.tx
    .select({ ...getTableColumns(risk), qualityArea, planUnitId: plan.orgUnitId })
    .from(risk)
    .innerJoin(plan, ownPlan)
    .leftJoin(qualityArea, joinedArea)
    .where(and(eq(risk.municipalityId, scope.municipality.id), inArray(risk.planId, [...planIds])));
  const inOrder = rows.toSorted((a, b) => a.sort - b.sort || compareCodes(a.code, b.code));
  return Map.groupBy(inOrder, (row) => row.planId);
}

export async function findRiskRow(
  scope: MunicipalityScope,
  id: string,
): Promise<RiskRow | undefined> {
  const [row] = await scope.tx
    .select({ ...getTableColumns(risk), qualityArea, planUnitId: plan.orgUnitId })
    .from(risk)
    .innerJoin(plan, ownPlan)
    .leftJoin(qualityArea, joinedArea)
    .where(and(eq(risk.municipalityId, scope.municipality.id), eq(risk.id, id)));
  return row;
}

export async function findStates(
  scope: MunicipalityScope,
  riskIds: readonly string[],
): Promise<Map<string, StateRow[]>> {
  const rows = await scope.tx
    .select()
    .from(riskStateChange)
    .where(
      and(
        eq(riskStateChange.municipalityId, scope.municipality.id),
        inArray(riskStateChange.riskId, [...riskIds]),
        isNotWithdrawn(scope, riskStateChange.id),
      ),
    )
    .orderBy(
      asc(riskStateChange.effectiveOn),
      asc(riskStateChange.recordedAt),
      asc(riskStateChange.id),
    );
  return Map.groupBy(rows, (row) => row.riskId);
}

/** Both kinds, oldest first. */
export async function findAssessments(
  scope: MunicipalityScope,
  riskIds: readonly string[],
): Promise<Map<string, AssessmentRow[]>> {
  const rows = await scope.tx
    .select({ ...getTableColumns(assessment), followUpLabel: followUp.label })
    .from(assessment)
    .leftJoin(
      followUp,
      and(
        eq(followUp.municipalityId, assessment.municipalityId),
        eq(followUp.id, assessment.followUpId),
      ),
    )
    .where(
      and(
        eq(assessment.municipalityId, scope.municipality.id),
        inArray(assessment.riskId, [...riskIds]),
        isNotWithdrawn(scope, assessment.id),
      ),
    )
    .orderBy(asc(assessment.effectiveOn), asc(assessment.recordedAt), asc(assessment.id));
  return Map.groupBy(rows, (row) => row.riskId);
}

/** Every version of the plans' scales by plan, newest version first. */
export async function findScaleVersionsOfPlans(
  scope: MunicipalityScope,
  planIds: readonly string[],
): Promise<Map<string, ScaleVersionRow[]>> {
  const rows = await scope.tx
    .select({ planId: plan.id, planTitle: plan.title, ...getTableColumns(riskScaleVersion) })
    .from(plan)
    .innerJoin(
      riskScaleVersion,
      and(
        eq(riskScaleVersion.municipalityId, plan.municipalityId),
        eq(riskScaleVersion.riskScaleId, plan.riskScaleId),
      ),
    )
    .where(and(eq(plan.municipalityId, scope.municipality.id), inArray(plan.id, [...planIds])))
    .orderBy(desc(riskScaleVersion.number));
  const versions = rows.map((row) => ({ ...row, name: scaleName(row) }));
  return Map.groupBy(versions, (row) => row.planId);
}

const scaleName = (row: { likelihoodNames: string[]; severityNames: string[]; number: number }) =>
  `${row.likelihoodNames.length} × ${row.severityNames.length}`;

/** Ids of the indicators that follow each risk. */
export async function findIndicatorIdsOfRisks(
  scope: MunicipalityScope,
  riskIds: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await scope.tx
    .select({ riskId: riskIndicator.riskId, indicatorId: riskIndicator.indicatorId })
    .from(riskIndicator)
    .where(
      and(
        eq(riskIndicator.municipalityId, scope.municipality.id),
        inArray(riskIndicator.riskId, [...riskIds]),
      ),
    );
  const byRisk = Map.groupBy(rows, (row) => row.riskId);
  return new Map(
    [...byRisk].map(([riskId, links]) => [riskId, links.map((link) => link.indicatorId)]),
  );
}
