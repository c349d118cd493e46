import type { Resolvers } from '../../../generated/resolvers-types.ts';
import { assessRisk } from '../assess-risk.ts';
import { assessGoal } from './assess-goal.ts';
import { changeRiskState } from './change-risk-state.ts';
import { closePart, reopenPart } from './close-part.ts';
import { copyPlan } from './copy-plan.ts';
import { publishRiskScale } from './publish-risk-scale.ts';
import { saveFollowUp } from './save-follow-up.ts';
import { saveGoal } from './save-goal.ts';
import { savePlan } from './save-plan.ts';
import { saveQualityArea } from './save-quality-area.ts';
import { saveRisk } from './save-risk.ts';
import { undoChange } from './undo-change.ts';

export const editingResolvers: Resolvers = {
  Mutation: {
    assessRisk: async (_root, { input }, context) =>
      assessRisk(await context.enter(input.municipality), input),
    savePlan: async (_root, { input }, context) =>
      savePlan(await context.enter(input.municipality), input),
    saveQualityArea: async (_root, { input }, context) =>
      saveQualityArea(await context.enter(input.municipality), input),
    saveGoal: async (_root, { input }, context) =>
      saveGoal(await context.enter(input.municipality), input),
    assessGoal: async (_root, { input }, context) =>
      assessGoal(await context.enter(input.municipality), input),
    saveRisk: async (_root, { input }, context) =>
      saveRisk(await context.enter(input.municipality), input),
    changeRiskState: async (_root, { input }, context) =>
      changeRiskState(await context.enter(input.municipality), input),
    saveFollowUp: async (_root, { input }, context) =>
      saveFollowUp(await context.enter(input.municipality), input),
    closePart: async (_root, { input }, context) =>
      closePart(await context.enter(input.municipality), input),
    reopenPart: async (_root, { input }, context) =>
      reopenPart(await context.enter(input.municipality), input),
    undoChange: async (_root, { input }, context) =>
      undoChange(await context.enter(input.municipality), input),
    copyPlan: async (_root, { input }, context) =>
      copyPlan(await context.enter(input.municipality), input),
    publishRiskScale: async (_root, { input }, context) =>
      publishRiskScale(await context.enter(input.municipality), input),
  },
  PlanPart: { __resolveType: (part) => part.__typename },
};
