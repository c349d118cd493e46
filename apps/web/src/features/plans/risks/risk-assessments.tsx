import type { FragmentType } from '@apollo/client/masking';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated/gql/gql.ts';
import { useOwnFragment } from '../../../lib/apollo/use-own-fragment.ts';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { UiLink } from '../../../ui/link/ui-link.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { Split } from '../../../ui/page/split.tsx';
import { EmptyState } from '../../../ui/states/states.tsx';
import { AssessmentChart } from './assessment-chart.tsx';
import type { RiskContext } from './risk-context.ts';
import { RiskMotivations } from './risk-motivations.tsx';
import { assessmentAt } from './risk-standing.ts';

export const riskAssessmentsFragment = graphql(`
  fragment RiskAssessments_risk on Risk {
    id
    code
    title
    version
    assessments {
      id
      isInherent
      effectiveOn
      recordedAt
      followUpLabel
      basis
      likelihood
      severity
      level
      band
      reason
      authorName
      scale {
        id
        name
        number
        likelihoodAxis
        severityAxis
        likelihoodNames
        severityNames
        cellBands
      }
    }
  }
`);

type Props = { risk: FragmentType<typeof riskAssessmentsFragment>; context: RiskContext };

/** The assessments as two stepped lines, and beside them why each was made. */
export function RiskAssessments({ risk, context }: Props) {
  const { t } = useTranslation();
  const paths = usePlanPaths();
  const { assessments } = useOwnFragment(riskAssessmentsFragment, risk);
  const residual = assessments.filter((assessment) => !assessment.isInherent);
  const scale = (assessmentAt(residual, context.at) ?? residual.at(-1))?.scale;
  const isIllustrative = residual.some((assessment) => assessment.basis === 'illustrative');
  const hasLevels = residual.some((assessment) => assessment.likelihood !== null);

  return (
    <Split ratio="7/5">
      <Section
        title={t('plans.risk.overTime')}
        note={
          scale &&
          hasLevels &&
          t('plans.risk.scale', {
            rows: scale.likelihoodNames.length,
            columns: scale.severityNames.length,
            number: scale.number,
          })
        }
      >
        {residual.length === 0 || !scale ? (
          <EmptyState text={t('plans.risk.empty')} />
        ) : (
          <AssessmentChart
            assessments={residual}
            scale={scale}
            context={context}
            note={
              (isIllustrative && t('plans.risk.illustrative')) ||
              (!hasLevels && t('plans.risk.noSteps')) ||
              null
            }
          />
        )}
      </Section>
      <Section
        title={t('plans.risk.motivations')}
        action={<UiLink href={`${paths.picture()}#riskmatris`}>{t('plans.risk.inMatrix')}</UiLink>}
      >
        <RiskMotivations assessments={assessments} at={context.at} />
      </Section>
    </Split>
  );
}
