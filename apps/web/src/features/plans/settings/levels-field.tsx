import { Button, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/controls/icon.tsx';
import { FieldFrame } from '../editing/field-frame.tsx';
import type { EditForm } from '../editing/use-edit-form.ts';
import s from './settings-drawers.module.css';

const MAX_LEVELS = 4;

type Leveled = { goalLevelNames: string };

/** The names of the goal levels, one row each, level 1 first; at most four. */
export function LevelsField<V extends Leveled>(props: { form: EditForm<V> }) {
  const { t } = useTranslation();
  const form = props.form as unknown as EditForm<Leveled>;
  const box = useRef<HTMLFieldSetElement>(null);
  const rows = form.values.goalLevelNames.split('\n');
  const label = t('settings.levels.title');
  const write = (next: string[]) => form.set('goalLevelNames', next.join('\n'));

  function add() {
    write([...rows, '']);
    // The new row is where one goes on writing.
    requestAnimationFrame(() => {
      const inputs = box.current?.querySelectorAll('input');
      inputs?.[inputs.length - 1]?.focus();
    });
  }

  return (
    <FieldFrame
      form={form}
      name="goalLevelNames"
      label={label}
      show={(value) => String(value).split('\n').join(', ')}
    >
      <fieldset ref={box} className={s.levels}>
        <legend className={s.label}>{label}</legend>
        <p className={s.hint}>{t('settings.levels.hint')}</p>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its level
          <div key={index} className={s.level}>
            <span aria-hidden="true">{index + 1}</span>
            <TextInput
              aria-label={t('settings.levels.name', { number: index + 1 })}
              data-field={index === 0 ? 'goalLevelNames' : undefined}
              value={row}
              onChange={(event) =>
                write(rows.with(index, event.currentTarget.value.replaceAll('\n', ' ')))
              }
              error={index === rows.length - 1 ? form.faults.goalLevelNames : undefined}
            />
            {rows.length > 1 && (
              <button
                type="button"
                className={s.remove}
                aria-label={t('settings.levels.remove', { number: index + 1, name: row })}
                onClick={() => write(rows.toSpliced(index, 1))}
              >
                <Icon name="cross" size={14} />
              </button>
            )}
          </div>
        ))}
        {rows.length < MAX_LEVELS && (
          <Button variant="default" onClick={add} leftSection={<Icon name="plus" size={14} />}>
            {t('settings.levels.add')}
          </Button>
        )}
      </fieldset>
    </FieldFrame>
  );
}
