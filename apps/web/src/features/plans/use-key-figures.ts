import { useTranslation } from 'react-i18next';
import type { PictureSummary_PlanFragment } from '../../generated/gql/graphql.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import type { KeyFiguresProps } from '../../ui/page/key-figures.tsx';

type Items = KeyFiguresProps['items'];

/** A figure that is not known is a dash with a word, never a zero. */
const UNKNOWN = '–';
/** Notes stay on one line beside each other. */
const MAX_LABELS = 2;

/** The figures of a plan: of what it has. Risks and signals where there are any; else goals, measures, answers. */
export function useKeyFigures(plan: PictureSummary_PlanFragment): Items {
  const risks = useRiskFigures(plan);
  const content = useContentFigures(plan);
  return plan.counts.risks > 0 ? risks : content;
}

function useRiskFigures({ counts, picture }: PictureSummary_PlanFragment): Items {
  const { t } = useTranslation();
  const format = useFormat();
  const { facts, comparedFollowUp } = picture;
  const hasLights = facts.measuresWithoutLight < facts.measures;
  const signals = facts.concernSignals + facts.improvementSignals;
  return [
    {
      label: t('plans.picture.redRisks'),
      value: facts.redRisks,
      note:
        facts.redRisksBefore !== null && comparedFollowUp
          ? t('plans.picture.inLabel', {
              count: facts.redRisksBefore,
              label: comparedFollowUp.label.split(' ')[0] ?? '',
            })
          : t('plans.picture.ofCount', { count: counts.risks }),
    },
    {
      label: t('plans.picture.lowered'),
      value: facts.lowered.length,
      note: format.list(facts.lowered) || t('plans.picture.noChange'),
    },
    {
      label: t('plans.picture.raised'),
      value: facts.raised.length,
      note:
        format.list(facts.raised) ||
        t('plans.picture.unchangedCount', { count: facts.unchanged.length }),
      isMinor: true,
    },
    {
      label: t('plans.picture.late'),
      shortLabel: t('plans.picture.lateShort'),
      value: hasLights ? facts.lateMeasures : UNKNOWN,
      note: hasLights
        ? t('plans.picture.ofCount', { count: facts.measures })
        : t('plans.picture.lateUnknown'),
    },
    {
      label: t('plans.picture.signals'),
      value: facts.hasSeriesForVerdict ? signals : UNKNOWN,
      note: facts.hasSeriesForVerdict
        ? t('plans.picture.signalsNote', {
            worse: facts.concernSignals,
            better: facts.improvementSignals,
          })
        : t('plans.picture.signalsNone'),
    },
    {
      label: t('plans.picture.missing'),
      value: facts.missingValues,
      note:
        facts.missingValues > 0 && facts.missingLabels.length <= MAX_LABELS
          ? facts.missingLabels.join(', ')
          : t('plans.picture.ofIndicators', { count: counts.indicators }),
      isMinor: true,
    },
  ];
}

function useContentFigures({ picture }: PictureSummary_PlanFragment): Items {
  const { t } = useTranslation();
  const { goals, measures, recommendations } = picture;
  const items: Items = [];
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
          count: recommendations.filter((recommendation) => recommendation.isAnswered).length,
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
  return items;
}
