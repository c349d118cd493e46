import { useEffect } from 'react';

/** Gives focus back to what had it when this was opened, or to the page's heading when that is gone. */
export function useReturnFocus(): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      // After the overlay has let go of focus, and the page has been drawn again.
      window.setTimeout(() => {
        const active = document.activeElement;
        if (active && active !== document.body && active.isConnected) return;
        const heading = document.querySelector<HTMLElement>('main h1');
        const target = before instanceof HTMLElement && before.isConnected ? before : heading;
        if (target === heading && heading) heading.tabIndex = -1;
        target?.focus();
      });
    };
  }, []);
}
