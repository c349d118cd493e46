import type { ReactNode } from 'react';
import { Wordmark } from '../../ui/shell/wordmark.tsx';
import s from './plain-frame.module.css';

type Props = { homeHref: string; tools?: ReactNode; children: ReactNode };

/** A page outside any plan: the word mark, the reader, and one column. */
export function PlainFrame({ homeHref, tools, children }: Props) {
  return (
    <div className={s.root}>
      <header className={s.head}>
        <div className={s.mark}>
          <Wordmark href={homeHref} />
        </div>
        {tools}
      </header>
      <main className={s.main}>{children}</main>
    </div>
  );
}
