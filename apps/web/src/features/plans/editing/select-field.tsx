import { NativeSelect } from '@mantine/core';
import { FieldFrame } from './field-frame.tsx';
import type { FieldOf } from './form-state.ts';
import type { EditForm } from './use-edit-form.ts';

type Props<V> = {
  form: EditForm<V>;
  name: FieldOf<V, string>;
  label: string;
  hint?: string;
  options: readonly { value: string; label: string }[];
  /** The word for none; without it one must be chosen. */
  none?: string;
};

/** One of many, in the browser's own list: works with keyboard, phone and screen reader as people know it. */
export function SelectField<V>({ form, name, label, hint, options, none }: Props<V>) {
  const all = none === undefined ? [...options] : [{ value: '', label: none }, ...options];
  return (
    <FieldFrame
      form={form}
      name={name}
      label={label}
      show={(value) => all.find((option) => option.value === value)?.label ?? ''}
    >
      <NativeSelect
        label={label}
        description={hint}
        data-field={name}
        data={all}
        value={form.values[name] as string}
        onChange={(event) => form.set(name, event.currentTarget.value as V[typeof name])}
        error={form.faults[name]}
      />
    </FieldFrame>
  );
}
