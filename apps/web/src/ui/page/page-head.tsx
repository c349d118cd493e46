import type { ReactNode } from 'react';
import s from './page-head.module.css';

export type PageHeadProps = {
  /** Text, or text that is edited where it stands. */
  title: ReactNode;
  /** The heading's name, where the title holds a control. */
  name?: string;
  /** "5.2", in grey before the title. */
  code?: string;
  /** Parts of the line below, separated by points. */
  meta?: ReactNode[];
  /** `Badge` elements after the line. */
  badges?: ReactNode;
  actions?: ReactNode;
  /** Before the actions, left out on a phone: print, export. */
  wideActions?: ReactNode;
  /** Parts of the line kept on a phone; all when left out. */
  metaOnPhone?: number;
};

/** Title, what it is about, and what can be done with it. */
export function PageHead({ title, name, code, meta = [], badges, ...rest }: PageHeadProps) {
  const { actions, wideActions, metaOnPhone = meta.length } = rest;
  return (
    <header className={s.root}>
      <div className={s.text}>
        <h1 className={s.title} aria-label={name}>
          {code && <span className={s.code}>{code} </span>}
          {title}
        </h1>
        {(meta.length > 0 || badges) && (
          <div className={s.meta}>
            {meta.length > 0 && (
              <p className={s.line}>
                {meta.map((part, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other identity
                  <span key={index} className={index >= metaOnPhone ? s.wide : undefined}>
                    {index > 0 && <span className={s.dot}> · </span>}
                    {part}
                  </span>
                ))}
              </p>
            )}
            {badges && <div className={s.badges}>{badges}</div>}
          </div>
        )}
      </div>
      {(actions || wideActions) && (
        <div className={actions ? s.actions : `${s.actions} ${s.wide}`}>
          {wideActions && <div className={`${s.group} ${s.wide}`}>{wideActions}</div>}
          {actions}
        </div>
      )}
    </header>
  );
}
