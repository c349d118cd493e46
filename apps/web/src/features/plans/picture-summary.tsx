import type { FragmentType } from '@apollo/client/masking';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated/gql/gql.ts';
import { useOwnFragment } from '../../lib/apollo/use-own-fragment.ts';
import { Lead } from '../../ui/page/lead.tsx';
import { Split } from '../../ui/page/split.tsx';

export const pictureSummaryFragment = graphql(`
  fragment PictureSummary_plan on Plan {
    picture(at: $at, compareWith: $compareWith) {
      summary(locale: $locale) {
        text
        isStrong
      }
      compareWith
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
    }
  }
`);

type Props = {
  plan: FragmentType<typeof pictureSummaryFragment>;
  /** The figures beside the sentences: of risks, or of what else the plan has. */
  children: ReactNode;
};

/** The sentences a board reads, and the figures beside them. */
export function PictureSummary({ plan, children }: Props) {
  const { t } = useTranslation();
  const { summary } = useOwnFragment(pictureSummaryFragment, plan).picture;
  return (
    <Split ratio="7/5">
      <Lead
        sentences={summary}
        labels={{ more: t('plans.picture.readAll'), less: t('plans.picture.readLess') }}
      />
      {children}
    </Split>
  );
}
