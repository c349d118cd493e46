import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import { BandChip } from '../../../ui/chips/band-chip.tsx';
import s from './assess-form.module.css';
import type { Assessment } from './assess-operations.ts';

/** Somebody else assessed the risk meanwhile: theirs is shown above one's own, which stays as it is written. */
export function AssessConflict({ theirs }: { theirs: Assessment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { band, level, reason, authorName, effectiveOn } = theirs;
  return (
    <section className={s.conflict} role="alert">
      <h3>{t('plans.assess.conflictTitle')}</h3>
      <p>{t('plans.assess.conflictText')}</p>
      <p className={s.previousHead}>
        <span>{t('plans.assess.theirs')}</span>
        <BandChip band={band} word={t(`plans.band.${band}`)} level={level} />
        <span className={s.quiet}>
          {[authorName, format.shortDate(effectiveOn)].filter(Boolean).join(', ')}
        </span>
      </p>
      {reason && <p>{reason}</p>}
    </section>
  );
}
