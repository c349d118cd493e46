import type { CSSProperties, ReactNode } from 'react';
import s from './split.module.css';

export type SplitProps = {
  /** Parts of the twelve columns. One column under 1100 px. */
  ratio: '7/5' | '5/7' | '9/3' | '8/4' | '6/6';
  /** Exactly two. */
  children: [ReactNode, ReactNode];
};

/** Two parts side by side on the twelve columns. */
export function Split({ ratio, children }: SplitProps) {
  const [first, second] = ratio.split('/');
  return (
    <div className={s.split}>
      <div className={s.part} style={{ '--span': first } as CSSProperties}>
        {children[0]}
      </div>
      <div className={s.part} style={{ '--span': second } as CSSProperties}>
        {children[1]}
      </div>
    </div>
  );
}

/** The page's parts below one another at the page's distance. */
export function PageStack({ children }: { children: ReactNode }) {
  return <div className={s.stack}>{children}</div>;
}
