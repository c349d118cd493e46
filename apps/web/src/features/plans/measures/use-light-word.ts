import { useTranslation } from 'react-i18next';
import type { MeasureRow_MeasureFragment } from '../../../generated/gql/graphql.ts';

type Lit = Pick<MeasureRow_MeasureFragment, 'trafficLight' | 'isLightProposed'>;

/** "Försenad", with "enligt datum" where no person has said so. */
export function useLightWord(): (measure: Lit) => string {
  const { t } = useTranslation();
  return ({ trafficLight, isLightProposed }) => {
    const word = t(`plans.lightWord.${trafficLight ?? 'unknown'}`);
    return trafficLight && isLightProposed ? `${word}, ${t('plans.measures.byDates')}` : word;
  };
}
