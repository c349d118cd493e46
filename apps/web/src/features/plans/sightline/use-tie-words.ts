import { useTranslation } from 'react-i18next';
import type { SightKind } from './ties.ts';

const COUNTED = {
  goal: 'goals',
  indicator: 'indicators',
  measure: 'measures',
  risk: 'risks',
  recommendation: 'recommendations',
} as const;

/** How a tie is said: "följs av", "3 indikatorer". */
export function useTieWords() {
  const { t } = useTranslation();
  return {
    counted: (kind: SightKind, count: number) => t(`shell.counted.${COUNTED[kind]}`, { count }),
    says: (from: SightKind, to: SightKind) => t(`sightline.says.${from}.${to}`),
  };
}
