import {
  activity,
  followUp,
  goal,
  goalIndicator,
  measure,
  measureGoal,
  measureIndicator,
  measureRecommendation,
  measureRisk,
  plan,
  qualityArea,
  recommendation,
  risk,
  riskIndicator,
} from '@lagesbild/db/schema';
import type { PartType } from '@lagesbild/domain/history';
import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';

/** A table of links; `other` points to an indicator or to a part of the same plan. */
export type LinkTable = {
  table: PgTable & { municipalityId: PgColumn };
  own: string;
  other: string;
  to: PartType | 'indicator';
};

export type PartTable = {
  table: PgTable & { municipalityId: PgColumn; id: PgColumn; version: PgColumn };
  /** The plan that a row belongs to, asked of one row. */
  planId: SQL<string>;
  /** Columns that can be edited; links come beside them. */
  fields: readonly string[];
  links: Readonly<Record<string, LinkTable>>;
  /** Columns that point to another part of the same plan. */
  references: Readonly<Record<string, PartType>>;
};

const owner = ['ownerTitle', 'ownerUserId'];
const presence = ['addedOn', 'closedOn'];

const indicators = (table: typeof goalIndicator | typeof riskIndicator, own: string) => ({
  indicatorIds: { table, own, other: 'indicatorId', to: 'indicator' as const },
});

/** How each kind of part is stored: what a snapshot of it holds and where. */
export const partTables: Readonly<Record<PartType, PartTable>> = {
  plan: {
    table: plan,
    planId: sql`${plan.id}`,
    fields: [
      'orgUnitId',
      'kind',
      'title',
      'startsOn',
      'endsBefore',
      'riskScaleId',
      'goalLevelNames',
      'note',
      'closedOn',
    ],
    links: {},
    references: {},
  },
  quality_area: {
    table: qualityArea,
    planId: sql`${qualityArea.planId}`,
    fields: ['number', 'name', 'focusArea', 'closedOn'],
    links: {},
    references: {},
  },
  goal: {
    table: goal,
    planId: sql`${goal.planId}`,
    fields: ['parentId', 'level', 'code', 'title', 'description', ...owner, 'sort', ...presence],
    links: indicators(goalIndicator, 'goalId'),
    references: { parentId: 'goal' },
  },
  risk: {
    table: risk,
    planId: sql`${risk.planId}`,
    fields: ['qualityAreaId', 'code', 'title', 'description', ...owner, 'sort'],
    links: indicators(riskIndicator, 'riskId'),
    references: { qualityAreaId: 'quality_area' },
  },
  measure: {
    table: measure,
    planId: sql`${measure.planId}`,
    fields: [
      'title',
      'description',
      ...owner,
      'startsOn',
      'dueOn',
      'hasDeviation',
      'analysis',
      'refersToMeasureId',
      'sort',
      ...presence,
    ],
    links: {
      riskIds: { table: measureRisk, own: 'measureId', other: 'riskId', to: 'risk' },
      goalIds: { table: measureGoal, own: 'measureId', other: 'goalId', to: 'goal' },
      recommendationIds: {
        table: measureRecommendation,
        own: 'measureId',
        other: 'recommendationId',
        to: 'recommendation',
      },
      indicatorIds: {
        table: measureIndicator,
        own: 'measureId',
        other: 'indicatorId',
        to: 'indicator',
      },
    },
    references: { refersToMeasureId: 'measure' },
  },
  activity: {
    table: activity,
    // Spelled out: in a select from one table Drizzle leaves out the table's name, which inner queries need.
    planId: sql`coalesce(
      (select m.plan_id from ${measure} m where m.municipality_id = activity.municipality_id and m.id = activity.measure_id),
      (select g.plan_id from ${goal} g where g.municipality_id = activity.municipality_id and g.id = activity.goal_id))`,
    fields: [
      'measureId',
      'goalId',
      'title',
      ...owner,
      'startsOn',
      'endsOn',
      'progress',
      'hasDeviation',
      'analysis',
      'sort',
      ...presence,
    ],
    links: {},
    references: { measureId: 'measure', goalId: 'goal' },
  },
  recommendation: {
    table: recommendation,
    planId: sql`${recommendation.planId}`,
    fields: [
      'number',
      'title',
      'text',
      'receivedFrom',
      'receivedOn',
      'dueOn',
      'answer',
      'status',
      'reportBackOn',
      ...owner,
      'selfChecksPerYear',
      'followUpNote',
      ...presence,
    ],
    links: {},
    references: {},
  },
  follow_up: {
    table: followUp,
    planId: sql`${followUp.planId}`,
    fields: ['kind', 'label', 'effectiveOn', 'periodFrom', 'periodTo'],
    links: {},
    references: {},
  },
};
