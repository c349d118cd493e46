import { hasTags, withoutTags } from '@lagesbild/domain/fields';
import { Button, Textarea } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import { FieldFrame } from './field-frame.tsx';
import s from './fields.module.css';

import type { TextFieldProps } from './text-field.tsx';

type Props<V> = Omit<TextFieldProps<V>, 'width' | 'inputMode'> & {
  /** Characters; 5 000 where nothing else is said. */
  max?: number;
  rows?: number;
};

const MAX_LENGTH = 5000;
/** From here on the count is shown. */
const NEAR = 0.8;

/** Several lines, with a count near the limit, and a way to mend text that was pasted with its HTML. */
export function LongTextField<V>(props: Props<V>) {
  const { form, name, label, hint, isRequired, hasFocus, max = MAX_LENGTH, rows = 4 } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const countId = useId();
  const value = form.values[name] as string;
  const length = value.trim().length;
  return (
    <FieldFrame form={form} name={name} label={label} show={String}>
      <Textarea
        label={label}
        description={hint}
        data-field={name}
        aria-required={isRequired}
        data-autofocus={hasFocus || undefined}
        rows={rows}
        value={value}
        onChange={(event) => form.set(name, event.currentTarget.value as V[typeof name])}
        error={form.faults[name]}
        classNames={{ input: s.long }}
      />
      {length > max * NEAR && (
        <p id={countId} className={s.count} data-over={length > max || undefined}>
          {t('editing.count', {
            count: length,
            shown: format.number(length),
            max: format.number(max),
          })}
        </p>
      )}
      {hasTags(value) && (
        <p className={s.mend}>
          <span>{t('editing.hasTags')}</span>
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => form.set(name, withoutTags(value) as V[typeof name])}
          >
            {t('editing.clean')}
          </Button>
        </p>
      )}
    </FieldFrame>
  );
}
