import type { ReactNode } from 'react';
import { Icon, type IconName } from '../controls/icon.tsx';
import s from './change-rows.module.css';

export type ChangeRowsProps = {
  rows: {
    id: string;
    /** down, up, same, plus (new), cross (closed) */
    icon: Extract<IconName, 'arrow-down' | 'arrow-up' | 'dash' | 'plus' | 'cross'>;
    /** "Sänkt" */
    word: string;
    /** "5.2", in grey before the title. */
    code?: string;
    /** Usually a link. */
    title: ReactNode;
    detail?: ReactNode;
  }[];
};

/** What has changed: sign and word left, the thing and its change right. */
export function ChangeRows({ rows }: ChangeRowsProps) {
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.id} className={s.row}>
          <span className={s.word}>
            <Icon name={row.icon} size={14} />
            {row.word}
          </span>
          <div className={s.main}>
            <div className={s.title}>
              {row.code && <span className={s.code}>{row.code}</span>}
              {row.title}
            </div>
            {row.detail != null && <div className={s.detail}>{row.detail}</div>}
          </div>
        </li>
      ))}
    </ul>
  );
}
