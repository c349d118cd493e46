import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { Icon } from '../controls/icon.tsx';
import { UiLink } from '../link/ui-link.tsx';
import s from './top-bar.module.css';

export type TopBarProps = {
  /** A `Breadcrumb`; left out on a phone. */
  breadcrumb?: ReactNode;
  /** `PickerButton`s for period and comparison; a row of their own on a phone. */
  pickers?: ReactNode;
  /** Search and user. */
  tools?: ReactNode;
};

/** What stands in the shell's top bar. */
export function TopBar({ breadcrumb, pickers, tools }: TopBarProps) {
  return (
    <>
      <div className={s.breadcrumb}>{breadcrumb}</div>
      {pickers && <div className={s.pickers}>{pickers}</div>}
      {tools && <div className={s.tools}>{tools}</div>}
    </>
  );
}

export type BreadcrumbProps = {
  /** "Du är här" */
  label: string;
  /** The last is the page itself. */
  items: { label: string; href?: string }[];
};

/** From the municipality down to this page. */
export function Breadcrumb({ label, items }: BreadcrumbProps) {
  return (
    <nav aria-label={label}>
      <ol className={s.crumbs}>
        {items.map((item, index) => {
          const isLast = index === items.length - 1;
          // A long way: what lies between the top and the last three shrinks to a dot-dot-dot.
          const isMiddle = index > 0 && index < items.length - 3;
          const text = isMiddle ? <ShrinkingText text={item.label} /> : item.label;
          return (
            <li
              key={`${item.label}-${item.href}`}
              className={isLast ? s.current : `${s.crumb} ${isMiddle ? s.middle : ''}`}
              aria-current={isLast ? 'page' : undefined}
            >
              {item.href && !isLast ? (
                <UiLink href={item.href}>{text}</UiLink>
              ) : (
                <span>{text}</span>
              )}
              {!isLast && <Icon name="chevron-right" size={12} />}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function ShrinkingText({ text }: { text: string }) {
  return (
    <>
      <span className={s.full}>{text}</span>
      <span className={s.dots} aria-hidden="true">
        …
      </span>
    </>
  );
}

export type AvatarButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  initials: string;
  /** "Användarmeny, Åsa Öberg" */
  label: string;
  ref?: Ref<HTMLButtonElement>;
};

/** The user's initials in a ring; the target of the user menu. */
export function AvatarButton({ initials, label, className, ...rest }: AvatarButtonProps) {
  return (
    <button type="button" className={`${s.avatar} ${className ?? ''}`} {...rest}>
      <span aria-hidden="true">{initials}</span>
      <span className="visually-hidden">{label}</span>
    </button>
  );
}
