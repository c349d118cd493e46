import { useTranslation } from 'react-i18next';
import { FieldFrame } from './field-frame.tsx';
import s from './fields.module.css';
import type { FieldOf } from './form-state.ts';
import type { EditForm } from './use-edit-form.ts';

type Props<V> = {
  form: EditForm<V>;
  name: FieldOf<V, boolean>;
  label: string;
  hint?: string;
};

/** Yes or no. */
export function CheckField<V>({ form, name, label, hint }: Props<V>) {
  const { t } = useTranslation();
  const error = form.faults[name];
  return (
    <FieldFrame
      form={form}
      name={name}
      label={label}
      show={(value) => t(value ? 'editing.yes' : 'editing.no')}
    >
      <label className={s.check}>
        <input
          type="checkbox"
          data-field={name}
          checked={form.values[name] as boolean}
          aria-invalid={error ? true : undefined}
          onChange={(event) => form.set(name, event.currentTarget.checked as V[typeof name])}
        />
        <span>
          {label}
          {hint && <small>{hint}</small>}
        </span>
      </label>
      {error && <p className={s.error}>{error}</p>}
    </FieldFrame>
  );
}
