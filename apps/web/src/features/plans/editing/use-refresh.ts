import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';

/** Reads again what is on the page, after something was saved or taken back: sentences, counts and movements follow. */
export function useRefresh(): () => Promise<void> {
  const router = useRouter();
  return useCallback(() => router.invalidate(), [router]);
}
