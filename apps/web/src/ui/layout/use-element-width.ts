import { type RefObject, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** What fits between the margins of an A4 page, px. */
const paperWidth = 680;

/** Width of an element in px, followed as it changes; `fallback` until it is measured. */
export function useElementWidth(ref: RefObject<HTMLElement | null>, fallback: number): number {
  const [width, setWidth] = useState(fallback);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    };
    measure();
    // Paper is not observed by a ResizeObserver: the drawing is redone for it before the browser lays it out.
    const toPaper = () => flushSync(() => setWidth((screen) => Math.min(screen, paperWidth)));
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', measure);
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure);
    observer?.observe(element);
    return () => {
      observer?.disconnect();
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', measure);
    };
  }, [ref]);
  return width;
}
