import { useRouter } from '@tanstack/react-router';

/** Goes on to another page from a form that has just been saved, which otherwise would ask before it is left. */
export function useGoOn(): (href: string) => void {
  const router = useRouter();
  return (href) => void router.navigate({ href, ignoreBlocker: true });
}
