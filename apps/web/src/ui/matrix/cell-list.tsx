import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { Icon } from '../controls/icon.tsx';
import { UiLink } from '../link/ui-link.tsx';
import s from './cell-list.module.css';
import type { CellInfo, MatrixLabels } from './types.ts';

export type CellListProps = {
  info: CellInfo;
  labels: MatrixLabels;
  onClose: () => void;
};

/** Every mark of one cell as a list of links over the matrix; Escape closes it. */
export function CellList({ info, labels, onClose }: CellListProps) {
  const root = useRef<HTMLDivElement>(null);
  const headingId = useId();
  useEffect(() => {
    root.current?.querySelector('a')?.focus();
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      onClose();
      return;
    }
    const way = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (way === 0) return;
    event.preventDefault();
    const links = [...(root.current?.querySelectorAll('a') ?? [])];
    const index = links.indexOf(document.activeElement as HTMLAnchorElement);
    links[(index + way + links.length) % links.length]?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the click beside the list closes it; Escape does too
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      className={s.backdrop}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      <div
        ref={root}
        role="dialog"
        aria-labelledby={headingId}
        className={s.list}
        onKeyDown={onKeyDown}
      >
        <div className={s.head}>
          <h3 id={headingId} className={s.title}>
            {labels.cellList(info)}
          </h3>
          <button type="button" className={s.close} aria-label={labels.close} onClick={onClose}>
            <Icon name="cross" />
          </button>
        </div>
        <ul>
          {info.marks.map((mark) => (
            <li key={mark.id}>
              <UiLink href={mark.href} className={s.link} aria-label={labels.mark(mark)}>
                <span className={s.code}>{mark.code}</span>
                <span>{mark.title}</span>
              </UiLink>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
