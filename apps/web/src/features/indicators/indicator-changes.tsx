import type { FragmentType } from '@apollo/client/masking';
import { useTranslation } from 'react-i18next';
import { useOwnFragment } from '../../lib/apollo/use-own-fragment.ts';
import { usePlanPaths } from '../../lib/router/use-plan-paths.ts';
import { InlineArrow } from '../../ui/chips/band-chip.tsx';
import { UiLink } from '../../ui/link/ui-link.tsx';
import { ValueRows } from '../../ui/page/value-rows.tsx';
import { type IndicatorChange, indicatorChanges } from './indicator-change.ts';
import s from './indicator-changes.module.css';
import { indicatorsSectionFragment } from './indicators-section.tsx';
import { usePeriodWords } from './use-period-words.ts';
import { usePointText } from './use-point-text.ts';

/** What the indicators have done since the compared date; reads the same fragment as the table below it. */
export function IndicatorChanges({
  plan,
}: {
  plan: FragmentType<typeof indicatorsSectionFragment>;
}) {
  const { t } = useTranslation();
  const words = usePeriodWords();
  const paths = usePlanPaths();
  const textOf = usePointText();
  const { compareWith, indicators } = useOwnFragment(indicatorsSectionFragment, plan).picture;
  const changes = indicatorChanges(indicators, compareWith);
  if (changes.length === 0) return null;

  return (
    <div className={s.root}>
      <ValueRows
        title={t('plans.changes.indicators')}
        rows={changes.map((change) => {
          const { indicator } = change.planIndicator;
          return {
            label: (
              <UiLink href={paths.indicator(indicator.id)} className={s.name}>
                {indicator.shortName ?? indicator.name}
              </UiLink>
            ),
            note: noteOf(change),
            value: shownOf(change),
          };
        })}
      />
    </div>
  );

  function noteOf({ kind, latest, compared, gap }: IndicatorChange): string {
    if (kind === 'redefined') return t('indicators.change.redefined');
    if (gap) return t('indicators.change.missing', { period: words(gap.period, latest.period) });
    return compared
      ? t('indicators.change.span', {
          from: words(compared.period, latest.period),
          to: words(latest.period, compared.period),
        })
      : words(latest.period, latest.period);
  }

  function shownOf({ kind, planIndicator, latest, compared, gap }: IndicatorChange) {
    const { indicator } = planIndicator;
    if (gap) return textOf(gap, indicator);
    const now = textOf(latest, indicator);
    if (!compared) return now;
    const before = textOf(compared, indicator);
    return (
      <span className={s.values}>
        {before}
        {kind === 'redefined' ? ' ≠ ' : <InlineArrow label={t('plans.changes.to')} />}
        {now}
      </span>
    );
  }
}
