import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import s from './fields.module.css';
import type { FieldName } from './form-state.ts';
import type { EditForm } from './use-edit-form.ts';

type Props<V> = {
  form: EditForm<V>;
  name: FieldName<V>;
  label: string;
  /** A value of the field in words, for the two texts of a conflict. */
  show: (value: unknown) => string;
  children: ReactNode;
};

/** A field, and below it both texts where a colleague has written another one meanwhile. */
export function FieldFrame<V>({ form, name, label, show, children }: Props<V>) {
  return (
    <div className={s.frame}>
      {children}
      {form.conflict?.names.includes(name) && (
        <FieldConflict form={form} name={name} label={label} show={show} />
      )}
    </div>
  );
}

/** Both texts of one field side by side, to keep one's own or take the other's. For fields that are not from the kit. */
export function FieldConflict<V>({ form, name, label, show }: Omit<Props<V>, 'children'>) {
  const { t } = useTranslation();
  const { conflict } = form;
  if (!conflict?.names.includes(name)) return null;
  const chosen = same(form.values[name], conflict.theirs[name]) ? 'theirs' : 'mine';
  return (
    <fieldset className={s.conflict}>
      <legend className="visually-hidden">{t('editing.conflict.choose', { field: label })}</legend>
      {(['mine', 'theirs'] as const).map((whose) => (
        <label key={whose} className={s.side}>
          <span className={s.who}>
            <input
              type="radio"
              name={`conflict-${name}`}
              checked={chosen === whose}
              onChange={() => form.resolve(name, whose)}
            />
            {whose === 'mine'
              ? t('editing.conflict.mine')
              : t('editing.conflict.theirs', {
                  name: conflict.change?.actorName ?? t('editing.conflict.somebody'),
                })}
          </span>{' '}
          <span className={s.said}>
            {show(conflict[whose][name]) || t('editing.conflict.empty')}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
