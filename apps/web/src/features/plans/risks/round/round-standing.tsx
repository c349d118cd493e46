import { useTranslation } from 'react-i18next';
import { BandChip } from '../../../../ui/chips/band-chip.tsx';
import { FulfilmentMark } from '../../goals/fulfilment-mark.tsx';
import { useStandingChip } from '../../use-standing-chip.ts';
import s from './round.module.css';
import type { Round } from './round-fragment.ts';
import type { RoundItem } from './round-items.ts';

/** Where a thing stands in the round: a risk's cell, a goal's fulfilment, a measure's progress. */
export function RoundStanding({ item, round }: { item: RoundItem; round: Round }) {
  const { t } = useTranslation();
  const chip = useStandingChip();
  if (item.kind === 'risk') {
    const standing = round.risks.find(({ risk }) => risk.id === item.id)?.standing;
    return standing ? (
      <BandChip {...chip(standing)} />
    ) : (
      <span className={s.owner}>{t('plans.risks.notAssessed')}</span>
    );
  }
  if (item.kind === 'goal') {
    const goal = round.goals.find((one) => one.goal.id === item.id)?.goal;
    return goal && <FulfilmentMark fulfilment={goal.fulfilment} />;
  }
  const measure = round.measures.find((one) => one.measure.id === item.id)?.measure;
  if (!measure) return null;
  return (
    <span className={s.owner}>
      {[
        t(`plans.progress.${measure.progress ?? 'unknown'}`),
        measure.trafficLight && t(`plans.light.${measure.trafficLight}`),
      ]
        .filter(Boolean)
        .join(', ')}
    </span>
  );
}
