import { useTranslation } from 'react-i18next';
import type { Band } from '../../generated/gql/graphql.ts';
import type { BandChipProps } from '../../ui/chips/band-chip.tsx';

/** Where a risk stands as a chip: colour, word and level. */
export function useStandingChip(): (standing: {
  band: Band;
  level: number | null;
}) => Pick<BandChipProps, 'band' | 'word' | 'level'> {
  const { t } = useTranslation();
  return ({ band, level }) => ({ band, word: t(`plans.band.${band}`), level });
}
