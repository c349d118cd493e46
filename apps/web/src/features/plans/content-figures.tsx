import type { FragmentType } from '@apollo/client/masking';
import { useTranslation } from 'react-i18next';
import { useOwnFragment } from '../../lib/apollo/use-own-fragment.ts';
import { KeyFigures, type KeyFiguresProps } from '../../ui/page/key-figures.tsx';
import { goalsSectionFragment } from './goals/goals-section.tsx';
import { measuresSectionFragment } from './measures/measures-section.tsx';
import { recommendationsSectionFragment } from './recommendations/recommendations-section.tsx';

type Props = {
  plan: FragmentType<typeof goalsSectionFragment> &
    FragmentType<typeof measuresSectionFragment> &
    FragmentType<typeof recommendationsSectionFragment>;
};

/** The figures of a plan without risks: of its goals, recommendations or measures, whichever it has. */
export function ContentFigures({ plan }: Props) {
  const { t } = useTranslation();
  const { goals } = useOwnFragment(goalsSectionFragment, plan).picture;
  const { measures } = useOwnFragment(measuresSectionFragment, plan).picture;
  const { recommendations } = useOwnFragment(recommendationsSectionFragment, plan).picture;
  const items: KeyFiguresProps['items'] = [];
  const assessed = goals.filter((goal) => goal.fulfilment !== 'unassessed');
  if (assessed.length > 0) {
    for (const [key, fulfilment] of [
      ['goalsFull', 'full'],
      ['goalsPartial', 'partial'],
      ['goalsNone', 'none'],
    ] as const) {
      items.push({
        label: t(`plans.picture.${key}`),
        value: assessed.filter((goal) => goal.fulfilment === fulfilment).length,
        note: t('plans.picture.ofGoals', { count: assessed.length }),
      });
    }
  }
  if (recommendations.length > 0) {
    const dated = recommendations.filter((recommendation) => recommendation.dueOn !== null);
    items.push(
      {
        label: t('plans.picture.recommendations'),
        value: recommendations.length,
        note: t('plans.picture.answered', {
          count: recommendations.filter((one) => one.status !== 'unanswered').length,
        }),
      },
      {
        label: t('plans.picture.withDueDate'),
        value: dated.length,
        note: t('plans.picture.ofRecommendations', { count: recommendations.length }),
      },
    );
  } else if (measures.length > 0) {
    const by = (progress: string | null) =>
      measures.filter((measure) => measure.progress === progress).length;
    const note = t('plans.picture.ofMeasures', { count: measures.length });
    items.push(
      { label: t('plans.picture.measuresDone'), value: by('done'), note },
      { label: t('plans.picture.measuresOngoing'), value: by('ongoing'), note },
      { label: t('plans.picture.measuresUnknown'), value: by(null), note },
    );
  }
  return <KeyFigures items={items} />;
}
