import type { FragmentType } from '@apollo/client/masking';
import { useTranslation } from 'react-i18next';
import { useOwnFragment } from '../../lib/apollo/use-own-fragment.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { indicatorsSectionFragment } from './indicators-section.tsx';
import { pointsOf } from './series-points.ts';

/** "senaste utfall juni": the newest month that any indicator of the plan has a value for; null without one. */
export function useLatestOutcome(
  plan: FragmentType<typeof indicatorsSectionFragment>,
): string | null {
  const { t } = useTranslation();
  const format = useFormat();
  const { indicators } = useOwnFragment(indicatorsSectionFragment, plan).picture;
  const newest = indicators
    .filter(({ series }) => series.periodKind === 'month')
    .flatMap(({ series }) => pointsOf(series).findLast((point) => point.value !== null) ?? [])
    .toSorted((a, b) => a.period.to.localeCompare(b.period.to))
    .at(-1);
  if (!newest) return null;
  return t('plans.picture.latestOutcome', {
    period: format.period(newest.period).replace(/\s\d{4}$/, ''),
  });
}
