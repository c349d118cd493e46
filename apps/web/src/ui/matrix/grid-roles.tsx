import type { CSSProperties, ReactNode } from 'react';

// A grid with roving focus has no HTML elements of its own, and only its cells take focus; hence plain elements with
// roles, gathered here.

type PartProps = {
  className?: string | undefined;
  style?: CSSProperties;
  label?: string;
  children: ReactNode;
};

export function GridRow({ className, style, children }: PartProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div role="row" className={className} style={style}>
      {children}
    </div>
  );
}

export function RowHead({ className, label, children }: PartProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div role="rowheader" className={className} aria-label={label}>
      {children}
    </div>
  );
}

export function ColumnHead({ className, label, children }: PartProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div role="columnheader" className={className} aria-label={label}>
      {children}
    </div>
  );
}
