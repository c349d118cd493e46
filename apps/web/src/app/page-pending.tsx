import { useTranslation } from 'react-i18next';
import { Skeleton } from '../ui/states/skeleton.tsx';
import { AloneFrame } from './alone-frame.tsx';
import s from './page-states.module.css';

/** While a page loads: room for its heading and its first parts, still and grey. */
export function PagePending() {
  const { t } = useTranslation();
  return (
    <AloneFrame>
      <div className={s.pending}>
        <Skeleton height={64} lines={1} label={t('common.loading')} delayMs={0} />
        <Skeleton height={160} lines={4} label={t('common.loading')} delayMs={0} />
        <Skeleton height={360} lines={5} label={t('common.loading')} delayMs={0} />
      </div>
    </AloneFrame>
  );
}
