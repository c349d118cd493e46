import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { InlineArrow } from '../../../ui/chips/band-chip.tsx';
import s from './field-change.module.css';
import type { ChangedField } from './plan-changes.ts';

/** Comparing words comes when there is a long text to compare. */
const MarkedText = lazy(async () => ({
  default: (await import('./marked-text.tsx')).MarkedText,
}));

/** "Klart: 31 okt 2026 → 30 nov 2026", in a line. */
export function ShortChange({ field }: { field: ChangedField }) {
  const { t } = useTranslation();
  const empty = <span className={s.empty}>{t('changes.emptyText')}</span>;
  return (
    <span className={s.short}>
      <span className={s.label}>{field.label}</span>{' '}
      {field.before !== null && (
        <>
          <span className={s.was}>{field.before}</span> <InlineArrow
            label={t('changes.becomes')}
          />{' '}
        </>
      )}
      <span className={field.before === null ? undefined : s.now}>{field.after ?? empty}</span>
    </span>
  );
}

/** A long text before and after, side by side, with the words that differ marked. */
export function LongChange({ field }: { field: ChangedField }) {
  const { t } = useTranslation();
  const { before, after } = field;
  return (
    <div className={s.long} data-keep-together>
      <TextSide title={t('changes.before')} text={before} other={after} side="before" />
      <TextSide title={t('changes.after')} text={after} other={before} side="after" />
    </div>
  );
}

type TextSideProps = {
  title: string;
  text: string | null;
  other: string | null;
  side: 'before' | 'after';
};

function TextSide({ title, text, other, side }: TextSideProps) {
  const { t } = useTranslation();
  return (
    <div className={s.side}>
      <p className={s.label}>{title}</p>
      {text === null && <p className={s.empty}>{t('changes.emptyText')}</p>}
      {text !== null && other === null && <p className={s.text}>{text}</p>}
      {text !== null && other !== null && (
        <p className={s.text}>
          <Suspense fallback={text}>
            <MarkedText
              before={side === 'before' ? text : other}
              after={side === 'before' ? other : text}
              side={side}
            />
          </Suspense>
        </p>
      )}
    </div>
  );
}
