import { type ReactNode, useRef } from 'react';
import { Icon } from '../controls/icon.tsx';
import s from './app-shell.module.css';
import { Wordmark } from './wordmark.tsx';

export type AppShellProps = {
  /** Where the word mark leads. */
  homeHref: string;
  /** `NavGroup`s. */
  nav: ReactNode;
  /** At the foot of the sidebar. */
  navFooter?: ReactNode;
  /** A `TopBar`. */
  topBar: ReactNode;
  /** `BottomNavItem`s; a last button opens the whole navigation. */
  mobileNav?: ReactNode;
  /** Above the page: offline, session, demonstration. */
  banner?: ReactNode;
  labels: {
    skip: string;
    nav: string;
    mobileNav: string;
    openMenu: string;
    closeMenu: string;
    /** "Mer" */
    more: string;
  };
  children: ReactNode;
};

/** Sidebar and top bar; on a phone a bottom bar, with the sidebar behind a button. */
export function AppShell(props: AppShellProps) {
  const { homeHref, nav, navFooter, topBar, mobileNav, banner, labels, children } = props;
  const drawer = useRef<HTMLDialogElement>(null);
  const openDrawer = () => drawer.current?.showModal();
  const closeDrawer = () => drawer.current?.close();
  return (
    <div className={s.root}>
      <a className={s.skip} href="#innehall">
        {labels.skip}
      </a>
      <div className={s.sidebar}>
        <nav className={s.sidebarBody} aria-label={labels.nav}>
          <Wordmark href={homeHref} />
          <div className={s.nav}>{nav}</div>
          {navFooter && <div className={s.navFooter}>{navFooter}</div>}
        </nav>
      </div>
      <div className={s.column}>
        <header className={s.topBar}>
          <button
            type="button"
            className={s.menuButton}
            onClick={openDrawer}
            aria-label={labels.openMenu}
          >
            <Icon name="menu" size={18} />
          </button>
          <div className={s.mobileMark}>
            <Wordmark href={homeHref} isBare />
          </div>
          {topBar}
        </header>
        {banner}
        <main className={s.main} id="innehall" tabIndex={-1}>
          {children}
        </main>
      </div>
      {mobileNav && (
        <nav className={s.bottomBar} aria-label={labels.mobileNav}>
          {mobileNav}
          <button type="button" className={s.more} onClick={openDrawer}>
            {labels.more}
          </button>
        </nav>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a modal dialog by itself */}
      <dialog
        ref={drawer}
        className={s.drawer}
        aria-label={labels.nav}
        onClick={(event) => {
          const target = event.target as HTMLElement;
          // The backdrop and every link end the visit.
          if (target === drawer.current || target.closest('a')) closeDrawer();
        }}
      >
        <div className={s.drawerBody}>
          <div className={s.drawerHead}>
            <Wordmark href={homeHref} isBare />
            <button
              type="button"
              className={s.menuButton}
              onClick={closeDrawer}
              aria-label={labels.closeMenu}
            >
              <Icon name="cross" size={18} />
            </button>
          </div>
          {nav}
          {navFooter}
        </div>
      </dialog>
    </div>
  );
}
