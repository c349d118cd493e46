import type { FragmentType } from '@apollo/client/masking';
import { useTranslation } from 'react-i18next';
import { useOwnFragment } from '../../../lib/apollo/use-own-fragment.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { UiLink } from '../../../ui/link/ui-link.tsx';
import { KeyFigures } from '../../../ui/page/key-figures.tsx';
import { pictureSummaryFragment } from '../picture-summary.tsx';

/** A figure that is not known is a dash with a word, never a zero. */
const UNKNOWN = '–';
/** Characters of a note that fit one line beside the others; longer ones become a link. */
const NOTE_LENGTH = 24;

type Props = {
  plan: FragmentType<typeof pictureSummaryFragment>;
  counts: { risks: number };
};

/** How many risks are red, fell and rose; what is late, what signals and what is missing. */
export function RiskFigures({ plan, counts }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const paths = usePlanPaths();
  const { facts, comparedFollowUp, compareWith } = useOwnFragment(
    pictureSummaryFragment,
    plan,
  ).picture;
  const isCompared = compareWith !== null;
  const hasLights = facts.measuresWithoutLight < facts.measures;
  const signals = facts.concernSignals + facts.improvementSignals;
  const items = [
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
      value: isCompared ? facts.lowered.length : UNKNOWN,
      note: isCompared
        ? format.list(facts.lowered) || t('plans.picture.noChange')
        : t('plans.picture.notCompared'),
    },
    {
      label: t('plans.picture.raised'),
      value: isCompared ? facts.raised.length : UNKNOWN,
      note: isCompared
        ? format.list(facts.raised) ||
          t('plans.picture.unchangedCount', { count: facts.unchanged.length })
        : t('plans.picture.notCompared'),
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
      note: missingNote(),
      isMinor: true,
    },
  ];
  return <KeyFigures items={items} />;

  function missingNote() {
    if (facts.missingValues === 0) return t('plans.picture.missingNone');
    const labels = facts.missingLabels.join(', ');
    if (labels !== '' && labels.length <= NOTE_LENGTH) return labels;
    return (
      <UiLink href={paths.indicators({ visa: 'saknas' })}>{t('plans.picture.missingWhich')}</UiLink>
    );
  }
}
