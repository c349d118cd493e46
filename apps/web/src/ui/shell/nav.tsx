import { type ReactNode, useId } from 'react';
import { UiLink } from '../link/ui-link.tsx';
import s from './nav.module.css';

/** A titled group of the sidebar. */
export function NavGroup({ title, children }: { title?: string; children: ReactNode }) {
  const id = useId();
  return (
    <div className={s.group}>
      {title && (
        <p className={s.title} id={id}>
          {title}
        </p>
      )}
      <ul aria-labelledby={title ? id : undefined}>{children}</ul>
    </div>
  );
}

export type NavItemProps = { href: string; label: string; count?: number; isActive?: boolean };

/** One line of the sidebar. */
export function NavItem({ href, label, count, isActive = false }: NavItemProps) {
  return (
    <li>
      <UiLink
        href={href}
        className={`${s.item} ${isActive ? s.active : ''}`}
        aria-current={isActive ? 'page' : undefined}
      >
        <span className={s.label}>{label}</span>
        {count != null && <span className={s.count}>{count}</span>}
      </UiLink>
    </li>
  );
}

/** One place of the phone's bottom bar. */
export function BottomNavItem({ href, label, isActive = false }: Omit<NavItemProps, 'count'>) {
  return (
    <UiLink
      href={href}
      className={`${s.bottom} ${isActive ? s.bottomActive : ''}`}
      aria-current={isActive ? 'page' : undefined}
    >
      {label}
    </UiLink>
  );
}
