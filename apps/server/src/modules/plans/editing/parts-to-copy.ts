import type { CivilDate } from '@lagesbild/domain/calendar';
import type { PartType, Snapshot } from '@lagesbild/domain/history';
import { type Progress, partsToCopy } from '@lagesbild/domain/plans';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import { findMeasures } from '../measure-repository.ts';
import { findStates } from '../risk-repository.ts';
import { findPartsOfPlan, type StoredPart } from './part-repository.ts';

/** Kind by kind in the order that they are written: whatever a part points to comes before it. */
export type KeptParts = { kind: PartType; parts: { id: string; snapshot: Snapshot }[] }[];

/**
 * What next year's plan gets of a plan as it is today; a fixed number of statements.
 * @param startsOn the new plan's first day
 */
export async function findPartsToCopy(
  scope: MunicipalityScope,
  planId: string,
  startsOn: CivilDate,
): Promise<KeptParts> {
  const of = async (kind: PartType) => (await findPartsOfPlan(scope, kind, planId)).map(withFields);
  const risks = await of('risk');
  const states = await findStates(
    scope,
    risks.map((risk) => risk.id),
  );
  const progress = new Map(
    (await findMeasures(scope, planId, scope.today)).map((row) => [row.id, row.progress]),
  );
  const kept = partsToCopy(
    {
      qualityAreas: await of('quality_area'),
      goals: await of('goal'),
      risks: risks.map((risk) => ({
        ...risk,
        isOpen: states.get(risk.id)?.at(-1)?.state === 'open',
      })),
      measures: (await of('measure')).map((measure) => ({
        ...measure,
        progress: progress.get(measure.id) ?? null,
      })),
      activities: await of('activity'),
      recommendations: await of('recommendation'),
    },
    startsOn,
  );
  return [
    { kind: 'quality_area', parts: kept.qualityAreas.map(snapshotOf) },
    { kind: 'goal', parts: kept.goals.map(snapshotOf) },
    { kind: 'risk', parts: kept.risks.map(snapshotOf) },
    { kind: 'recommendation', parts: kept.recommendations.map(snapshotOf) },
    { kind: 'measure', parts: kept.measures.map(snapshotOf) },
    { kind: 'activity', parts: kept.activities.map(snapshotOf) },
  ];
}

type Fields = {
  id: string;
  snapshot: Snapshot;
  closedOn: CivilDate | null;
  parentId: string | null;
  measureId: string | null;
  goalId: string | null;
  refersToMeasureId: string | null;
  startsOn: CivilDate | null;
  dueOn: CivilDate | null;
  endsOn: CivilDate | null;
  progress: Progress | null;
  status: string;
};

/** The fields that the rule asks about, beside the whole snapshot. */
const withFields = ({ id, snapshot }: StoredPart): Fields => ({
  id,
  snapshot,
  closedOn: text(snapshot, 'closedOn'),
  parentId: text(snapshot, 'parentId'),
  measureId: text(snapshot, 'measureId'),
  goalId: text(snapshot, 'goalId'),
  refersToMeasureId: text(snapshot, 'refersToMeasureId'),
  startsOn: text(snapshot, 'startsOn'),
  dueOn: text(snapshot, 'dueOn'),
  endsOn: text(snapshot, 'endsOn'),
  progress: text(snapshot, 'progress') as Progress | null,
  status: text(snapshot, 'status') ?? '',
});

/** The snapshot with what the rule has changed in it; a field that its kind does not have is left out. */
function snapshotOf({ id, snapshot, ...fields }: Fields): { id: string; snapshot: Snapshot } {
  const dates = ['startsOn', 'dueOn', 'endsOn', 'refersToMeasureId'] as const;
  const ruled = dates.filter((field) => field in snapshot).map((field) => [field, fields[field]]);
  return { id, snapshot: { ...snapshot, ...Object.fromEntries(ruled) } };
}

const text = (snapshot: Snapshot, field: string): string | null => {
  const value = snapshot[field];
  return typeof value === 'string' ? value : null;
};
