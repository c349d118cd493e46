import type { FragmentType } from '@apollo/client/masking';
import { useTranslation } from 'react-i18next';
import { useOwnFragment } from '../../lib/apollo/use-own-fragment.ts';
import { indicatorsSectionFragment } from './indicators-section.tsx';
import s from './missing-economy.module.css';

/** One calm line where a plan has no amounts at all; nothing where it has. */
export function MissingEconomy({ plan }: { plan: FragmentType<typeof indicatorsSectionFragment> }) {
  const { t } = useTranslation();
  const { indicators } = useOwnFragment(indicatorsSectionFragment, plan).picture;
  if (indicators.some(({ indicator }) => indicator.valueKind === 'amount')) return null;
  return (
    <p className={s.economy}>
      <b>{t('plans.picture.economy')}</b> {t('plans.picture.economyMissing')}
    </p>
  );
}
