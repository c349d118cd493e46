import type { ReactNode } from 'react';
import s from './signal-chip.module.css';

export type SignalTone = 'improvement' | 'concern' | 'neutral';

export type SignalChipProps = {
  /** Solid: H/L. Outlined: F/P/?/–. Dashed: too few values or a new definition. */
  variant: 'solid' | 'outlined' | 'dashed';
  tone: SignalTone;
  /** One sign: H, L, F, P, ?, – or ≠. */
  letter: string;
  /** What it means, when no words stand beside the chip. */
  label?: string;
  size?: 'sm' | 'md';
};

/** The letter of a signal in blue, orange or grey; never in traffic-light colours. */
export function SignalChip({ variant, tone, letter, label, size = 'md' }: SignalChipProps) {
  const className = `${s.chip} ${s[variant]} ${s[tone]} ${s[size]}`;
  if (label)
    return (
      <span className={className} role="img" aria-label={label} title={label}>
        {letter}
      </span>
    );
  return (
    <span className={className} aria-hidden="true">
      {letter}
    </span>
  );
}

export type SignalLabelProps = SignalChipProps & {
  /** "Försämring", "6 av 13 värden" */
  children: ReactNode;
  /** A second line, as beside a chart's verdict. */
  note?: ReactNode;
};

/** A chip with its words. */
export function SignalLabel({ children, note, ...chip }: SignalLabelProps) {
  return (
    <span className={note ? s.stacked : s.label}>
      <SignalChip {...chip} />
      <span className={s.words}>
        <span className={note ? s.strong : undefined}>{children}</span>
        {note && <span className={s.note}>{note}</span>}
      </span>
    </span>
  );
}
