import type { FragmentType } from '@apollo/client/masking';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated/gql/gql.ts';
import { useOwnFragment } from '../../lib/apollo/use-own-fragment.ts';
import { KeyFigures } from '../../ui/page/key-figures.tsx';
import { Lead } from '../../ui/page/lead.tsx';
import { Split } from '../../ui/page/split.tsx';
import { useKeyFigures } from './use-key-figures.ts';

export const pictureSummaryFragment = graphql(`
  fragment PictureSummary_plan on Plan {
    counts {
      risks
      goals
      measures
      indicators
      recommendations
    }
    picture(at: $at, compareWith: $compareWith) {
      summary(locale: $locale) {
        text
        isStrong
      }
      comparedFollowUp {
        id
        label
      }
      facts {
        redRisks
        redRisksBefore
        lowered
        raised
        unchanged
        measures
        lateMeasures
        measuresWithoutLight
        concernSignals
        improvementSignals
        hasSeriesForVerdict
        missingValues
        missingLabels
      }
      goals {
        id
        fulfilment
      }
      measures {
        id
        progress
      }
      recommendations {
        id
        isAnswered
        dueOn
      }
    }
  }
`);

/** The sentences a board reads, and the figures beside them. */
export function PictureSummary({ plan }: { plan: FragmentType<typeof pictureSummaryFragment> }) {
  const { t } = useTranslation();
  const data = useOwnFragment(pictureSummaryFragment, plan);
  const items = useKeyFigures(data);
  return (
    <Split ratio="7/5">
      <Lead
        sentences={data.picture.summary}
        labels={{ more: t('plans.picture.readAll'), less: t('plans.picture.readLess') }}
      />
      <KeyFigures items={items} />
    </Split>
  );
}
