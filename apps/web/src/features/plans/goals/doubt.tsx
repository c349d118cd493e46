import { useTranslation } from 'react-i18next';
import s from './doubt.module.css';

/** "?" at a figure that cannot hold together with the others; the sentence stands below the row. */
export function DoubtMark() {
  const { t } = useTranslation();
  return (
    <span className={s.mark} role="img" aria-label={`${t('plans.goals.doubt')}:`}>
      ?
    </span>
  );
}

/** Why the marked figures cannot all hold. */
export function DoubtNote({ sentences }: { sentences: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <div className={s.note}>
      <span className={s.mark} aria-hidden="true">
        ?
      </span>
      <p>
        <span className="visually-hidden">{t('plans.goals.doubt')}: </span>
        {sentences.join(' ')}
      </p>
    </div>
  );
}
