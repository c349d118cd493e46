import { Button } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = {
  /** The ability that the server gave: without it there is no button. */
  isAllowed: boolean;
  onClick: () => void;
  children: ReactNode;
  /** The one primary button of a view. */
  isPrimary?: boolean;
  /** What it is about, where several have the same word. */
  label?: string;
};

/** A way into a form, for those who may change something. */
export function EditButton({ isAllowed, onClick, children, isPrimary = false, label }: Props) {
  if (!isAllowed) return null;
  return (
    <Button
      variant={isPrimary ? 'filled' : 'default'}
      onClick={onClick}
      aria-label={label}
      aria-haspopup="dialog"
    >
      {children}
    </Button>
  );
}
