import type { ButtonHTMLAttributes, Ref } from 'react';
import { Icon } from './icon.tsx';
import s from './picker-button.module.css';

export type PickerButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  /** "Period" */
  label: string;
  /** "Jämför" for "Jämför med", on a phone. */
  shortLabel?: string;
  /** "T2 2020" */
  value: string;
  ref?: Ref<HTMLButtonElement>;
};

/** A choice in one line, label before value; the target of a menu. */
export function PickerButton({ label, shortLabel, value, className, ...rest }: PickerButtonProps) {
  return (
    <button type="button" className={`${s.root} ${className ?? ''}`} {...rest}>
      <span className={s.label}>
        {shortLabel ? (
          <>
            <span className={s.long}>{label}</span>
            <span className={s.short}>{shortLabel}</span>
          </>
        ) : (
          label
        )}
      </span>
      <span className={s.value}>{value}</span>
      <Icon name="chevron-down" size={14} />
    </button>
  );
}
