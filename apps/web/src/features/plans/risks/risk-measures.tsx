import type { FragmentType } from '@apollo/client/masking';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated/gql/gql.ts';
import { useOwnFragment } from '../../../lib/apollo/use-own-fragment.ts';
import { Section } from '../../../ui/page/section.tsx';
import { EmptyState } from '../../../ui/states/states.tsx';
import { LightBar } from '../measures/light-bar.tsx';
import { MeasureTimeline } from '../measures/measure-timeline.tsx';
import type { RiskContext } from './risk-context.ts';

export const riskMeasuresFragment = graphql(`
  fragment RiskMeasures_risk on Risk {
    id
    measures(at: $at) {
      id
      title
      ownerTitle
      startsOn
      dueOn
      trafficLight
      progress
      activities {
        id
        title
        ownerTitle
        startsOn
        endsOn
        progress
      }
    }
  }
`);

type Props = {
  risk: FragmentType<typeof riskMeasuresFragment>;
  context: RiskContext;
  /** Ways to tie a measure to it, for those who may. */
  action?: ReactNode;
};

/** What is done about the risk, step by step, on the plan's time. */
export function RiskMeasures({ risk, context, action }: Props) {
  const { t } = useTranslation();
  const { measures } = useOwnFragment(riskMeasuresFragment, risk);
  const activityCount = measures.reduce((sum, measure) => sum + measure.activities.length, 0);
  const notes = [
    t('plans.measures.countNote', { count: measures.length }),
    activityCount > 0 ? t('plans.measures.activitiesNote', { count: activityCount }) : null,
  ].filter(Boolean);
  return (
    <Section
      title={t('plans.risk.measures')}
      note={measures.length > 0 && notes.join(', ')}
      action={action}
    >
      {measures.length === 0 ? (
        <EmptyState text={t('plans.risk.noMeasures')} />
      ) : (
        <>
          {measures.every((measure) => measure.trafficLight === null) && (
            <LightBar measures={measures} />
          )}
          <MeasureTimeline measures={measures} context={context} />
        </>
      )}
    </Section>
  );
}
