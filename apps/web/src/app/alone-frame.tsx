import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paths } from '../lib/router/paths.ts';
import { PlainFrame } from '../routes/frame/plain-frame.tsx';

/** A state of a whole page: inside a plan its frame stands around it already, anywhere else it brings its own. */
export function AloneFrame({ children }: { children: ReactNode }) {
  const { planId } = useParams({ strict: false });
  if (planId) return children;
  return <PlainFrame homeHref={paths.start()}>{children}</PlainFrame>;
}
