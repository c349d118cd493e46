import { type ReactNode, useId } from 'react';
import { FieldFrame } from './field-frame.tsx';
import s from './fields.module.css';
import type { FieldName } from './form-state.ts';
import type { EditForm } from './use-edit-form.ts';

export type Choice<T> = {
  value: T;
  label: ReactNode;
  /** The label as text, where it is drawn. */
  words?: string;
  hint?: string;
};

type Props<V, K extends FieldName<V>> = {
  form: EditForm<V>;
  name: K;
  label: string;
  hint?: string;
  options: readonly Choice<V[K]>[];
  /** One line of short words, or one below the other. */
  layout?: 'row' | 'column';
};

/** One of a few, all seen at once. Arrow keys move as in any radio group. */
export function ChoiceField<V, K extends FieldName<V>>(props: Props<V, K>) {
  const { form, name, label, hint, options, layout = 'column' } = props;
  const group = useId();
  const error = form.faults[name];
  const chosen = form.values[name];
  return (
    <FieldFrame
      form={form}
      name={name}
      label={label}
      show={(value) => wordsOf(options.find((option) => option.value === value))}
    >
      <fieldset
        className={s.choice}
        data-layout={layout}
        data-error={error ? true : undefined}
        aria-describedby={error ? `${group}-error` : undefined}
      >
        <legend className={s.label}>{label}</legend>
        {hint && <p className={s.hint}>{hint}</p>}
        <div className={s.options}>
          {options.map((option, index) => (
            <label key={String(option.value)} className={s.option}>
              <input
                type="radio"
                name={group}
                // The group is reached through the one that is chosen, or the first.
                data-field={
                  option.value === chosen ||
                  (index === 0 && !options.some((o) => o.value === chosen))
                    ? name
                    : undefined
                }
                checked={option.value === chosen}
                onChange={() => form.set(name, option.value)}
              />
              <span>
                {option.label}
                {option.hint && <small>{option.hint}</small>}
              </span>
            </label>
          ))}
        </div>
        {error && (
          <p id={`${group}-error`} className={s.error}>
            {error}
          </p>
        )}
      </fieldset>
    </FieldFrame>
  );
}

function wordsOf<T>(option: Choice<T> | undefined): string {
  if (!option) return '';
  return option.words ?? (typeof option.label === 'string' ? option.label : '');
}
