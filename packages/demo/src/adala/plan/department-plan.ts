import type { PlanData } from '../../model.ts';
import { departmentGoals } from './department-goals.ts';
import { departmentMeasures } from './department-measures.ts';
import { departmentRisks } from './department-risks.ts';
import { followUps } from './rounds.ts';

const child = 'Barnets bästa först';
const work = 'En hållbar verksamhet';

export const departmentPlan: PlanData = {
  key: 'handlingsplan-2026',
  unit: 'barn-unga',
  kind: 'action_plan',
  title: 'Åtgärdsplan 2026, Barn och unga',
  startsOn: '2026-01-01',
  endsBefore: '2027-01-01',
  scale: '4x4',
  goalLevelNames: ['Nämndmål', 'Avdelningsmål'],
  followUps,
  qualityAreas: [
    { number: 1, name: 'Barnets röst', focusArea: child },
    { number: 2, name: 'Skydd och trygghet', focusArea: child },
    { number: 3, name: 'Besked och stöd i tid', focusArea: child },
    { number: 4, name: 'Placerade barn', focusArea: child },
    {
      number: 5,
      name: 'Bemanning och kompetens',
      focusArea: work,
      edits: [{ on: '2026-02-10', by: 'head', was: { name: 'Personal' } }],
    },
  ],
  goals: departmentGoals,
  risks: departmentRisks,
  measures: departmentMeasures,
};
