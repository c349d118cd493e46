import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import { BandChip } from '../../../ui/chips/band-chip.tsx';
import s from './assess-form.module.css';
import type { Assessment, AssessScale } from './assess-operations.ts';
import { hasSameLevels } from './scale-levels.ts';

type Props = {
  previous: Assessment | undefined;
  /** The one that the new assessment is made on. */
  scale: AssessScale;
  onUnchanged: () => void;
};

/** What was assessed last, in the words of the scale it was made on, and the short way to say that nothing has moved. */
export function AssessPrevious({ previous, scale, onUnchanged }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!previous) return <p className={s.previous}>{t('round.assess.first')}</p>;
  const { band, level, likelihood, severity, followUpLabel, effectiveOn, reason } = previous;
  const isSameScale = previous.scale.id === scale.id;
  const levels =
    likelihood !== null && severity !== null
      ? `${previous.scale.likelihoodNames[likelihood - 1]} × ${previous.scale.severityNames[severity - 1]}`
      : null;
  return (
    <div className={s.previous}>
      <p className={s.previousHead}>
        <span>{t('round.assess.previous')}</span>
        <BandChip band={band} word={t(`plans.band.${band}`)} level={level} />
        <span className={s.quiet}>
          {[levels, followUpLabel ?? format.shortDate(effectiveOn)].filter(Boolean).join(', ')}
        </span>
      </p>
      {reason && <p className={s.quiet}>{reason}</p>}
      {!isSameScale && (
        <p className={s.quiet}>
          {t('round.assess.otherScale', { before: previous.scale.number, now: scale.number })}
        </p>
      )}
      {levels && hasSameLevels(previous.scale, scale) && (
        <Button variant="default" onClick={onUnchanged}>
          {t('round.assess.unchanged')}
        </Button>
      )}
    </div>
  );
}
