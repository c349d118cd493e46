import { useMutation } from '@apollo/client/react';
import { type CivilDate, todayInStockholm } from '@lagesbild/domain/calendar';
import { useState } from 'react';
import { graphql } from '../../../generated/gql/gql.ts';
import type { RiskAssessments_RiskFragment } from '../../../generated/gql/graphql.ts';
import { errorKind } from '../../../lib/apollo/error-kind.ts';
import { type AssessDraft, type AssessFaults, faultsOf } from './assess-draft.ts';
import type { RiskContext } from './risk-context.ts';

const assessMutation = graphql(`
  mutation AssessRisk($input: AssessRiskInput!) {
    assessRisk(input: $input) {
      part {
        __typename
        ... on Risk {
          id
          ...RiskAssessments_risk @unmask
        }
      }
      problem {
        code
        field
        message
      }
    }
  }
`);

/** Why an assessment was not saved. `conflict` carries what somebody else saved meanwhile. */
export type AssessFailure =
  | { kind: 'conflict'; theirs: RiskAssessments_RiskFragment['assessments'][number] | null }
  | { kind: 'refused'; message: string; field: string | null }
  | { kind: 'unreachable' | 'failed' };

type Options = {
  risk: RiskAssessments_RiskFragment;
  context: RiskContext;
  onSaved: (effectiveOn: CivilDate) => void;
};

/** State and sending of the form: what is written stays until it is saved, whatever happens to session or network. */
export function useAssessRisk({ risk, context, onSaved }: Options) {
  const today = todayInStockholm(new Date());
  const empty: AssessDraft = { effectiveOn: today, likelihood: null, severity: null, reason: '' };
  const [draft, setDraft] = useState(empty);
  const [faults, setFaults] = useState<AssessFaults>({});
  const [failure, setFailure] = useState<AssessFailure | null>(null);
  const [isLeaving, setLeaving] = useState(false);
  // The version as the person saw it when the form was begun; after a conflict, the one that was then shown.
  const [seenVersion, setSeenVersion] = useState<number | null>(null);
  const [send, { loading }] = useMutation(assessMutation);
  const limits = { today, startsOn: context.startsOn, endsBefore: context.endsBefore };

  function change(part: Partial<AssessDraft>) {
    const next = { ...draft, ...part };
    setDraft(next);
    setSeenVersion((seen) => seen ?? risk.version);
    // A fault that was told goes away as it is mended; new ones wait for the next try.
    const left = faultsOf(next, limits);
    setFaults((told) =>
      Object.fromEntries(Object.entries(told).filter(([field]) => field in left)),
    );
  }

  function reset() {
    setDraft(empty);
    setFaults({});
    setFailure(null);
    setLeaving(false);
    setSeenVersion(null);
  }

  async function save(): Promise<AssessFaults> {
    const found = faultsOf(draft, limits);
    setFaults(found);
    const { likelihood, severity } = draft;
    if (Object.keys(found).length > 0 || likelihood === null || severity === null) return found;
    setFailure(null);
    try {
      const { data } = await send({
        variables: {
          input: {
            municipality: context.slug,
            riskId: risk.id,
            version: seenVersion ?? risk.version,
            effectiveOn: draft.effectiveOn,
            likelihood,
            severity,
            reason: draft.reason.trim(),
          },
        },
      });
      const problem = data?.assessRisk.problem;
      if (!problem) {
        reset();
        onSaved(draft.effectiveOn);
      } else if (problem.code === 'CONFLICT') {
        const { part } = data.assessRisk;
        const theirs = part?.__typename === 'Risk' ? part : null;
        setSeenVersion(theirs?.version ?? null);
        setFailure({
          kind: 'conflict',
          theirs: theirs?.assessments.findLast((one) => !one.isInherent) ?? null,
        });
      } else {
        setFailure({ kind: 'refused', message: problem.message, field: problem.field ?? null });
      }
    } catch (error) {
      setFailure({ kind: errorKind(error) === 'unavailable' ? 'unreachable' : 'failed' });
    }
    return {};
  }

  return { draft, faults, failure, isSaving: loading, isLeaving, setLeaving, change, reset, save };
}

export type AssessRisk = ReturnType<typeof useAssessRisk>;
