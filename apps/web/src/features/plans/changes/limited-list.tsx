import { Children, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import s from './limited-list.module.css';

/** More lines than this and the sections below are out of reach. */
const SHOWN_AT_FIRST = 20;

/** A long list opens when asked for; on paper all of it is there. */
export function LimitedList({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const items = Children.toArray(children);
  const rest = items.length - SHOWN_AT_FIRST;
  return (
    <>
      <ul>{items.slice(0, SHOWN_AT_FIRST)}</ul>
      {rest > 0 && <ul className={isOpen ? undefined : s.rest}>{items.slice(SHOWN_AT_FIRST)}</ul>}
      {rest > 0 && !isOpen && (
        <button type="button" className={s.more} onClick={() => setOpen(true)}>
          {t('plans.measures.showMore', { count: rest })}
        </button>
      )}
    </>
  );
}
