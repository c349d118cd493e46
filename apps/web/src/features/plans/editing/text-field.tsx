import { TextInput } from '@mantine/core';
import { FieldFrame } from './field-frame.tsx';
import type { FieldOf } from './form-state.ts';
import type { EditForm } from './use-edit-form.ts';

export type TextFieldProps<V> = {
  form: EditForm<V>;
  name: FieldOf<V, string>;
  label: string;
  hint?: string;
  /** Whether the form cannot be saved without it; said to those who listen. */
  isRequired?: boolean;
  /** CSS width of a field whose value is short. */
  width?: string;
  inputMode?: 'text' | 'numeric';
  /** Where the form begins. */
  hasFocus?: boolean;
};

/** One line of text, with its error beside it. */
export function TextField<V>(props: TextFieldProps<V>) {
  return <LineField {...props} type="text" />;
}

/** A day; '' is none. */
export function DateField<V>(props: TextFieldProps<V>) {
  return <LineField width="11rem" {...props} type="date" />;
}

function LineField<V>(props: TextFieldProps<V> & { type: 'text' | 'date' }) {
  const { form, name, label, hint, isRequired, width, inputMode, hasFocus, type } = props;
  return (
    <FieldFrame form={form} name={name} label={label} show={String}>
      <TextInput
        type={type}
        label={label}
        description={hint}
        data-field={name}
        aria-required={isRequired}
        inputMode={inputMode}
        data-autofocus={hasFocus || undefined}
        value={form.values[name] as string}
        onChange={(event) => form.set(name, event.currentTarget.value as V[typeof name])}
        error={form.faults[name]}
        w={width}
        maw="100%"
      />
    </FieldFrame>
  );
}
