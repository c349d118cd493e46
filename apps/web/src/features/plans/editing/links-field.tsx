import { TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/controls/icon.tsx';
import { FieldFrame } from './field-frame.tsx';
import s from './fields.module.css';
import type { FieldOf } from './form-state.ts';
import type { EditForm } from './use-edit-form.ts';

export type LinkOption = { id: string; label: string; note?: string };

type Props<V> = {
  form: EditForm<V>;
  name: FieldOf<V, readonly string[]>;
  label: string;
  hint?: string;
  options: readonly LinkOption[];
};

/** From so many on there is a search box. */
const SEARCH_FROM = 8;

/** Several of many: what is chosen stands as chips, the rest is searched for and ticked. */
export function LinksField<V>({ form, name, label, hint, options }: Props<V>) {
  const { t } = useTranslation();
  const id = useId();
  const [search, setSearch] = useState('');
  const chosen = form.values[name] as readonly string[];
  const error = form.faults[name];
  const labelOf = (key: string) => options.find((option) => option.id === key)?.label ?? '–';
  const wanted = search.trim().toLocaleLowerCase('sv');
  const shown = options.filter((option) =>
    `${option.label} ${option.note ?? ''}`.toLocaleLowerCase('sv').includes(wanted),
  );

  function toggle(key: string) {
    const next = chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key];
    form.set(name, next as V[typeof name]);
  }

  if (options.length === 0 && chosen.length === 0) return null;
  return (
    <FieldFrame
      form={form}
      name={name}
      label={label}
      show={(value) => (value as readonly string[]).map(labelOf).join(', ')}
    >
      <fieldset className={s.links} aria-describedby={error ? `${id}-error` : undefined}>
        <legend className={s.label}>{label}</legend>
        {hint && <p className={s.hint}>{hint}</p>}
        {chosen.length > 0 && (
          <ul className={s.chips}>
            {chosen.map((key) => (
              <li key={key} className={s.chip}>
                <span>{labelOf(key)}</span>
                <button
                  type="button"
                  aria-label={t('editing.removeLink', { name: labelOf(key) })}
                  onClick={() => toggle(key)}
                >
                  <Icon name="cross" size={12} />
                </button>
              </li>
            ))}
          </ul>
        )}
        {options.length >= SEARCH_FROM && (
          <TextInput
            aria-label={t('editing.searchIn', { field: label })}
            placeholder={t('editing.search')}
            leftSection={<Icon name="search" size={14} />}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
            // Enter would save the form.
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
        )}
        <div className={s.list}>
          {shown.map((option, index) => (
            <label key={option.id} className={s.tick}>
              <input
                type="checkbox"
                data-field={index === 0 ? name : undefined}
                checked={chosen.includes(option.id)}
                onChange={() => toggle(option.id)}
              />
              <span>
                {option.label}
                {option.note && <small>{option.note}</small>}
              </span>
            </label>
          ))}
          {shown.length === 0 && <p className={s.hint}>{t('editing.noMatch')}</p>}
        </div>
        {error && (
          <p id={`${id}-error`} className={s.error}>
            {error}
          </p>
        )}
      </fieldset>
    </FieldFrame>
  );
}
