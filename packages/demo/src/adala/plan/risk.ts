import type { CivilDate } from '@lagesbild/domain/calendar';
import type { AssessmentData, RiskData } from '../../model.ts';
import { type Round, rounds } from './rounds.ts';

/** Likelihood, severity and why. */
export type Judged = [likelihood: number, severity: number, reason: string];

export type RiskStory = Pick<
  RiskData,
  'code' | 'title' | 'description' | 'area' | 'indicators' | 'edits'
> & {
  ownerTitle: string;
  /** Before any measure. */
  inherent: Judged;
  /** Rounds left out were not assessed: the risk was not open then. */
  judged: Partial<Record<Round, Judged>>;
  /** Between the rounds, on the second version of the matrix. */
  reassessed?: { on: CivilDate; judged: Judged };
  /** Without: open from the start. */
  states?: RiskData['states'];
};

export const openFrom = (round: Round): RiskData['states'][number] => ({
  effectiveOn: rounds[round],
  state: 'open',
});

export const closedAt = (
  round: Round,
  closeReason: 'risk_gone' | 'merged' | 'out_of_scope',
  note: string,
): RiskData['states'][number] => ({
  effectiveOn: rounds[round],
  state: 'closed',
  closeReason,
  note,
});

/** The risk's owner assesses it in each round. */
export function riskOf({ inherent, judged, reassessed, states, ...risk }: RiskStory): RiskData {
  const opened = states ?? [openFrom('start')];
  const assess = (
    kind: AssessmentData['kind'],
    effectiveOn: string,
    [likelihood, severity, reason]: Judged,
  ): AssessmentData => ({
    kind,
    effectiveOn,
    basis: 'assessed',
    likelihood,
    severity,
    reason,
    authorName: risk.ownerTitle,
  });
  const residual = (Object.keys(rounds) as Round[]).flatMap((round) => {
    const judgement = judged[round];
    return judgement ? [assess('residual', rounds[round], judgement)] : [];
  });
  const first = opened[0]?.effectiveOn ?? rounds.start;
  return {
    ...risk,
    states: opened,
    assessments: [
      assess('inherent', first, inherent),
      ...residual,
      ...(reassessed
        ? [{ ...assess('residual', reassessed.on, reassessed.judged), scaleVersion: 2 }]
        : []),
    ],
  };
}
