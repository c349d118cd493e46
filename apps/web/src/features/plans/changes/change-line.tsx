import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { UiLink } from '../../../ui/link/ui-link.tsx';
import s from './change-line.module.css';

type Props = {
  /** What kind of change, before the name; left out where the heading says it. */
  mark?: ReactNode;
  name: ReactNode;
  children?: ReactNode;
  /** Who and when, with the way to the history. */
  aside: ReactNode;
};

/** One thing that has changed: what, how, who and when. */
export function ChangeLine({ mark, name, children, aside }: Props) {
  return (
    <li className={s.line}>
      <div className={s.what}>
        <p className={s.name}>
          {name}
          {mark && <span className={s.mark}>{mark}</span>}
        </p>
        {children && <div className={s.how}>{children}</div>}
      </div>
      <div className={s.aside}>{aside}</div>
    </li>
  );
}

type WhoAndWhenProps = {
  subjectId: string;
  name: string;
  actorNames: readonly string[];
  on: string | null;
};

/** "Eva Lind, 31 aug 2026" and the link to all that has been written on the same thing. */
export function WhoAndWhen({ subjectId, name, actorNames, on }: WhoAndWhenProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const paths = usePlanPaths();
  const who = [...actorNames, ...(on ? [format.shortDate(on)] : [])].join(', ');
  return (
    <>
      {who && <span className={s.who}>{who}</span>}
      <UiLink
        href={paths.history(subjectId)}
        className={s.history}
        aria-label={t('changes.historyOf', { name })}
      >
        {t('changes.history')}
      </UiLink>
    </>
  );
}
