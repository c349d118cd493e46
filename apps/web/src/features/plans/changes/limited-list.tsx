import { Children, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import s from './limited-list.module.css';

/** More lines than this and the sections below are out of reach. */
const SHOWN_AT_FIRST = 20;

type Props = { children: ReactNode; first?: number };

/** A long list opens when asked for; on paper all of it is there. */
export function LimitedList({ children, first = SHOWN_AT_FIRST }: Props) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const items = Children.toArray(children);
  const rest = items.length - first;
  return (
    <>
      <ul>{items.slice(0, first)}</ul>
      {rest > 0 && <ul className={isOpen ? undefined : s.rest}>{items.slice(first)}</ul>}
      {rest > 0 && !isOpen && (
        <button type="button" className={s.more} onClick={() => setOpen(true)}>
          {t('plans.measures.showMore', { count: rest })}
        </button>
      )}
    </>
  );
}
