import type { Resolvers } from '../../../generated/resolvers-types.ts';
import { loadRound } from './load-round.ts';

export const roundResolvers: Resolvers = {
  Plan: {
    round: ({ scope, row }, { followUpId }) => loadRound(scope, row, followUpId),
  },
  FollowUpRound: {
    followUp: ({ followUp }) => followUp,
    previous: ({ previous }) => previous,
    risks: ({ picture: { scope }, risks }) => risks.map((risk) => ({ ...risk, scope })),
    measures: ({ picture: { scope }, measures }) =>
      measures.map((measure) => ({ ...measure, scope })),
    goals: ({ picture, goals }) => goals.map((goal) => ({ ...goal, picture })),
  },
  RoundRisk: {
    risk: ({ scope, placed }) => ({ scope, row: placed.risk }),
    standing: ({ placed }) => placed.now,
  },
  RoundMeasure: {
    measure: ({ scope, row }) => ({ scope, row }),
  },
  RoundGoal: {
    goal: ({ picture, row }) => ({ scope: picture.scope, row, picture }),
  },
};
