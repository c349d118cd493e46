import { type ReactNode, useId } from 'react';
import s from './section.module.css';

export type SectionProps = {
  title: string;
  note?: ReactNode;
  /** The note is left out on a phone. */
  isNoteWide?: boolean;
  /** A link or a control at the right end of the head. */
  action?: ReactNode;
  children: ReactNode;
  /** Anchor; the heading's id is derived from it. */
  id?: string;
  level?: 2 | 3;
};

/** A part of the page under a 1 px ink rule. */
export function Section({
  title,
  note,
  isNoteWide,
  action,
  children,
  id,
  level = 2,
}: SectionProps) {
  const ownId = useId();
  const headingId = `${id ?? ownId}-heading`;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={s.root} id={id} aria-labelledby={headingId}>
      <div className={s.head}>
        <div className={s.text}>
          <Heading className={s.title} id={headingId}>
            {title}
          </Heading>
          {note && <span className={isNoteWide ? `${s.note} ${s.wide}` : s.note}>{note}</span>}
        </div>
        {action && <div className={s.action}>{action}</div>}
      </div>
      {children}
    </section>
  );
}
