import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon } from '../controls/icon.tsx';
import { UiLink } from '../link/ui-link.tsx';
import s from './states.module.css';

export type EmptyStateProps = {
  /** One line: what is missing. */
  text: ReactNode;
  /** One link that mends it. */
  action?: { label: string; href: string };
};

/** Nothing here yet. */
export function EmptyState({ text, action }: EmptyStateProps) {
  return (
    <p className={s.empty}>
      <span>{text}</span> {action && <UiLink href={action.href}>{action.label}</UiLink>}
    </p>
  );
}

export type ErrorStateProps = {
  /** What failed. */
  title: string;
  /** What is safe. */
  safe?: string;
  onRetry?: () => void;
  /** "Försök igen" */
  retryLabel: string;
  /** For support: "Ärende 4f2a…" */
  reference?: string;
};

/** A failure in its place; the rest of the page stands. */
export function ErrorState({ title, safe, onRetry, retryLabel, reference }: ErrorStateProps) {
  return (
    <div className={s.error} role="alert">
      <span className={s.mark} aria-hidden="true">
        !
      </span>
      <div className={s.errorText}>
        <p className={s.errorTitle}>{title}</p>
        {safe && <p className={s.safe}>{safe}</p>}
        {reference && <p className={s.reference}>{reference}</p>}
        {onRetry && (
          <Button variant="default" onClick={onRetry} mt={12}>
            {retryLabel}
          </Button>
        )}
      </div>
    </div>
  );
}

export type NoAccessProps = {
  title: string;
  /** Who can grant it. */
  text: ReactNode;
  action?: { label: string; href: string };
};

/** The viewer may not see this; says who can grant it. */
export function NoAccess({ title, text, action }: NoAccessProps) {
  return (
    <div className={s.noAccess}>
      <Icon name="lock" size={20} />
      <div className={s.errorText}>
        <h1 className={s.noAccessTitle}>{title}</h1>
        <p className={s.safe}>{text}</p>
        {action && (
          <p className={s.link}>
            <UiLink href={action.href}>{action.label}</UiLink>
          </p>
        )}
      </div>
    </div>
  );
}
