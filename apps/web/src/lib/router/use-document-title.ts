import { useEffect } from 'react';

const PRODUCT = 'Lägesbild';

/** Names the browser's tab after the page: most particular first, the product last. */
export function useDocumentTitle(...parts: (string | null | undefined)[]): void {
  const title = [...parts.filter(Boolean), PRODUCT].join(' – ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
