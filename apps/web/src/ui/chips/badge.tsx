import type { ReactNode } from 'react';
import s from './badge.module.css';

/** A quiet grey label: what kind of data this is. */
export function Badge({ children }: { children: ReactNode }) {
  return <span className={s.badge}>{children}</span>;
}
