import type { ReactNode } from 'react';
import { UiLink } from '../link/ui-link.tsx';
import s from './calm-line.module.css';

export type CalmLineProps = {
  title: string;
  text: ReactNode;
  action?: { label: string; href: string };
};

/** A part of the page that has nothing to show yet, in one line under a rule. */
export function CalmLine({ title, text, action }: CalmLineProps) {
  return (
    <section className={s.root} aria-label={title}>
      <h2 className={s.title}>{title}</h2>
      <p className={s.text}>{text}</p>
      {action && (
        <UiLink href={action.href} className={s.action}>
          {action.label}
        </UiLink>
      )}
    </section>
  );
}
