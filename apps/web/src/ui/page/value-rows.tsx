import type { ReactNode } from 'react';
import s from './value-rows.module.css';

export type ValueRowsProps = {
  rows: { label: ReactNode; note?: ReactNode; value: ReactNode; valueNote?: ReactNode }[];
  /** "Indikatorer och underlag": a small grey heading over an ink rule. */
  title?: string;
};

/** Label left, value right, hairlines between. */
export function ValueRows({ rows, title }: ValueRowsProps) {
  return (
    <div>
      {title && <h3 className={s.title}>{title}</h3>}
      <dl className={title ? s.titled : undefined}>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: labels may be elements; rows never move
          <div key={index} className={s.row}>
            <dt className={s.label}>
              {row.label}
              {row.note != null && <span className={s.note}>{row.note}</span>}
            </dt>
            <dd className={s.value}>
              <b>{row.value}</b>
              {row.valueNote != null && <span className={s.aside}>{row.valueNote}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
