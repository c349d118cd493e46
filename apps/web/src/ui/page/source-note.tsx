import type { ReactNode } from 'react';
import s from './source-note.module.css';

/** Where the figures come from, at the end of the page. */
export function SourceNote({ children }: { children: ReactNode }) {
  return <p className={s.note}>{children}</p>;
}

/** Source, selection, date and privacy tier at the foot of every printed page; nothing on screen. */
export function PrintFoot({ parts }: { parts: string[] }) {
  return <p className={s.printFoot}>{parts.join(' · ')}</p>;
}
