import { type ChangeFact, itemChangesBetween, stateAt } from '@lagesbild/domain/history';
import { describe, expect, test } from 'vitest';
import { adala } from '../adala/index.ts';
import type { MunicipalityData } from '../model.ts';
import { publishedCases } from '../published/index.ts';
import { demonstrationUsers } from '../users.ts';
import { type Rows, toRows } from './index.ts';

const users = demonstrationUsers.map(({ role }) => ({ id: `user-${role}`, role }));
const rowsOf = (data: MunicipalityData): Rows =>
  toRows(data, { municipalityId: 'm', users, today: '2026-09-15' });

/** What is loaded in one go is recorded at one moment. */
const changesOf = (change: Rows['change']) =>
  change.map((row) => ({ recordedAt: '2026-09-15T00:00:00Z', ...row })) as ChangeFact[];
const farAhead = '2199-12-31';

describe.each([...publishedCases, adala()])('the history of $name', (data) => {
  const rows = rowsOf(data);
  const parts = {
    plan: rows.plan,
    quality_area: rows.qualityArea,
    goal: rows.goal,
    risk: rows.risk,
    measure: rows.measure,
    activity: rows.activity,
    recommendation: rows.recommendation,
    follow_up: rows.followUp,
  };
  const facts = {
    assessment: rows.assessment,
    risk_state: rows.riskStateChange,
    measure_status: rows.measureStatus,
    goal_assessment: rows.goalAssessment,
  };
  const states = stateAt(changesOf(rows.change), farAhead);

  test('tells of every plan, every part of one and every fact', () => {
    for (const [type, entities] of Object.entries({ ...parts, ...facts })) {
      const told = [...states.values()].filter((state) => state.type === type);
      expect(told.map(({ id }) => id).toSorted()).toEqual(entities.map(({ id }) => id).toSorted());
    }
  });

  test('leads to what the rows say', () => {
    for (const entity of [...Object.values(parts), ...Object.values(facts)].flat()) {
      const stored = entity as unknown as Record<string, unknown>;
      const { snapshot } = states.get(entity.id) ?? {};
      for (const [field, value] of Object.entries(snapshot ?? {})) {
        if (!field.endsWith('Ids')) {
          expect([field, value]).toEqual([field, stored[field] ?? null]);
        }
      }
    }
  });

  test('holds the links of measures, goals and risks', () => {
    const measures = new Map(rows.measure.map(({ id }) => [id, states.get(id)?.snapshot]));
    for (const { measureId, riskId } of rows.measureRisk) {
      expect(measures.get(measureId)?.riskIds).toContain(riskId);
    }
    for (const { measureId, goalId } of rows.measureGoal) {
      expect(measures.get(measureId)?.goalIds).toContain(goalId);
    }
    for (const { goalId, indicatorId } of rows.goalIndicator) {
      expect(states.get(goalId)?.snapshot.indicatorIds).toContain(indicatorId);
    }
  });

  test('numbers the changes of each object up to the version of its row', () => {
    const versions = Map.groupBy(rows.change, ({ subjectId }) => subjectId);
    for (const part of Object.values(parts).flat()) {
      const own = versions.get(part.id) ?? [];
      const numbers = own.map(({ entityVersion }) => entityVersion);
      expect(numbers).toEqual(Array.from({ length: own.length }, (_, at) => at + 1));
      expect(part.version).toBe(own.length);
    }
  });

  test('begins each object with its making, and each belongs to a plan', () => {
    const plans = new Set(rows.plan.map(({ id }) => id));
    for (const { entityVersion, before, planId, entityId, subjectId } of rows.change) {
      expect(plans.has(planId ?? '')).toBe(true);
      if (entityVersion === 1) {
        expect([before, entityId]).toEqual([null, subjectId]);
      }
    }
  });
});

test('a published case has no history but that it was loaded', () => {
  for (const data of publishedCases) {
    const { change } = rowsOf(data);
    expect(new Set(change.map(({ actorName }) => actorName))).toEqual(
      new Set(['Publicerade uppgifter']),
    );
    expect(change.every(({ before, reason }) => before === null && reason === null)).toBe(true);
  }
});

describe('between the tertials of Ådala', () => {
  const rows = rowsOf(adala());
  const [department] = rows.plan;
  const own = rows.change.filter(({ planId }) => planId === department?.id);
  const items = itemChangesBetween(changesOf(own), '2026-04-30', '2026-08-31');
  const titled = (change: string, type: string) =>
    items
      .filter((item) => item.change === change && item.type === type)
      .map(({ before, after }) => (after ?? before)?.title);

  test('measures have come and gone', () => {
    expect(titled('added', 'measure')).toEqual([
      'Samlad bild av tidigare anmälningar',
      'Hälsa och skola vid varje övervägande',
      'Omfördelning av ärenden mellan grupperna',
    ]);
    expect(titled('removed', 'measure')).toEqual(['Två inhyrda utredare över sommaren']);
  });

  test('a due date was moved with its reason, a risk got another title and a measure another owner', () => {
    const moved = rows.change.find(({ reason }) => reason?.startsWith('Barnahus'));
    expect([moved?.before, moved?.after]).toMatchObject([
      { dueOn: '2026-06-15' },
      { dueOn: '2026-08-15' },
    ]);
    expect(titled('changed', 'risk')).toEqual(['Förhandsbedömningar drar ut på tiden']);
    const owned = items.find(({ fields }) => fields.some(({ field }) => field === 'ownerUserId'));
    expect(owned?.after?.ownerUserId).toBe('user-group_leader');
  });

  test('each report is by whoever owned the measure then', () => {
    const moved = rows.measure.find(({ title }) => title === 'Barnsamtal tidigt i utredningen');
    const reports = rows.measureStatus.filter(({ measureId }) => measureId === moved?.id);
    expect(reports.map(({ authorName }) => authorName)).toEqual([
      'Enhetschef Utredningsenheten',
      'Enhetschef Utredningsenheten',
      'Gruppledare Utredning Norr',
    ]);
  });

  test('what was added later was put there by a person', () => {
    const added = new Set(rows.measure.filter(({ addedOn }) => addedOn).map(({ id }) => id));
    const makings = rows.change.filter(({ entityId, before }) => added.has(entityId) && !before);
    expect(new Set(makings.map(({ actorName }) => actorName))).toEqual(
      new Set(['Avdelningschef (demo)', 'Förvaltningschef (demo)']),
    );
  });
});
