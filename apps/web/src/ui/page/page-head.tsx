import { Fragment, type ReactNode } from 'react';
import s from './page-head.module.css';

export type PageHeadProps = {
  title: string;
  /** "5.2", in grey before the title. */
  code?: string;
  /** Parts of the line below, separated by points. */
  meta?: ReactNode[];
  /** `Badge` elements after the line. */
  badges?: ReactNode;
  actions?: ReactNode;
};

/** Title, what it is about, and what can be done with it. */
export function PageHead({ title, code, meta = [], badges, actions }: PageHeadProps) {
  return (
    <header className={s.root}>
      <div className={s.text}>
        <h1 className={s.title}>
          {code && <span className={s.code}>{code} </span>}
          {title}
        </h1>
        {(meta.length > 0 || badges) && (
          <div className={s.meta}>
            {meta.length > 0 && (
              <p className={s.line}>
                {meta.map((part, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other identity
                  <Fragment key={index}>
                    {index > 0 && <span className={s.dot}> · </span>}
                    <span>{part}</span>
                  </Fragment>
                ))}
              </p>
            )}
            {badges && <div className={s.badges}>{badges}</div>}
          </div>
        )}
      </div>
      {actions && <div className={s.actions}>{actions}</div>}
    </header>
  );
}
