import type { ReactNode } from 'react';
import s from './key-figures.module.css';

export type KeyFiguresProps = {
  items: {
    label: string;
    value: ReactNode;
    note?: ReactNode;
    /** Shorter label for a phone. */
    shortLabel?: string;
    /** Left out on a phone. */
    isMinor?: boolean;
  }[];
  /** Columns on a wide screen. */
  columns?: 2 | 3;
};

/** Large numbers with a label above and a comparison below. */
export function KeyFigures({ items, columns = 3 }: KeyFiguresProps) {
  return (
    <dl className={`${s.root} ${columns === 2 ? s.two : s.three}`}>
      {items.map((item) => (
        <div key={item.label} className={item.isMinor ? s.minor : undefined}>
          <dt className={s.label}>
            {item.shortLabel ? (
              <>
                <span className={s.long}>{item.label}</span>
                <span className={s.short}>{item.shortLabel}</span>
              </>
            ) : (
              item.label
            )}
          </dt>
          <dd className={s.value}>{item.value}</dd>
          {item.note != null && <dd className={s.note}>{item.note}</dd>}
        </div>
      ))}
    </dl>
  );
}
