import { type RefObject, startTransition, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Shows a long list piece by piece: the next piece comes when the end of the last one is nearly in view, and all of it
 * on paper. Put `end` on the button that shows more, for those without the means to see it coming.
 */
export function useGrowing(
  total: number,
  step: number,
): { shown: number; end: RefObject<HTMLButtonElement | null>; more: () => void } {
  const [shown, setShown] = useState(step);
  const end = useRef<HTMLButtonElement>(null);
  const isWhole = shown >= total;
  useEffect(() => {
    if (isWhole) return;
    const toPaper = () => flushSync(() => setShown(total));
    window.addEventListener('beforeprint', toPaper);
    const element = end.current;
    const observer =
      element && typeof IntersectionObserver !== 'undefined'
        ? new IntersectionObserver(
            ([entry]) => {
              if (entry?.isIntersecting) startTransition(() => setShown(shown + step));
            },
            { rootMargin: '800px' },
          )
        : null;
    if (element) observer?.observe(element);
    return () => {
      observer?.disconnect();
      window.removeEventListener('beforeprint', toPaper);
    };
  }, [isWhole, shown, step, total]);
  return { shown: Math.min(shown, total), end, more: () => setShown(shown + step) };
}
