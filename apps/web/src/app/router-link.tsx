import { useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import type { UiLinkProps } from '../ui/link/ui-link.tsx';

/** The design system's link, going through the router: no page load, modifier keys and new tabs as usual. */
export function RouterLink({ href, onClick, ...rest }: UiLinkProps) {
  const router = useRouter();

  function navigate(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event);
    if (event.defaultPrevented || !isPlainClick(event) || rest.target || !href.startsWith('/')) {
      return;
    }
    event.preventDefault();
    void router.navigate({ href });
  }

  return <a {...rest} href={href} onClick={navigate} />;
}

function isPlainClick(event: MouseEvent): boolean {
  const hasModifier = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return event.button === 0 && !hasModifier;
}
