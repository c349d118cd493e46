import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated/gql/gql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import s from './fields.module.css';
import { SelectField } from './select-field.tsx';
import { TextField } from './text-field.tsx';
import type { EditForm } from './use-edit-form.ts';

const peopleQuery = graphql(`
  query PlanPeople($slug: String!, $planId: ID!, $locale: Locale!) {
    municipality(slug: $slug) {
      id
      slug
      plan(id: $planId) {
        id
        people {
          userId
          name
          roleName(locale: $locale)
          unitName
        }
      }
    }
  }
`);

type Owned = { ownerTitle: string; ownerUserId: string };

/** Who answers for it: a role or a name in words, and the person with access who may report it. */
export function OwnerField<V extends Owned>({ form }: { form: EditForm<V> }) {
  const { t } = useTranslation();
  const { locale } = useFormat();
  const { kommun = '', planId = '' } = useParams({ strict: false });
  const { data } = useQuery(peopleQuery, { variables: { slug: kommun, planId, locale } });
  const people = data?.municipality.plan.people ?? [];
  const own = form as unknown as EditForm<Owned>;
  const chosen = own.values.ownerUserId;
  const options = people.map(({ userId, name, roleName, unitName }) => ({
    value: userId,
    label: `${name}, ${roleName}, ${unitName}`,
  }));
  // Until the list is there, or when the person has lost access, the choice must not seem to be another.
  if (chosen !== '' && !options.some(({ value }) => value === chosen)) {
    options.unshift({ value: chosen, label: t('editing.owner.kept') });
  }
  return (
    <div className={s.pair}>
      <TextField
        form={own}
        name="ownerTitle"
        label={t('editing.owner.title')}
        hint={t('editing.owner.titleHint')}
      />
      <SelectField
        form={own}
        name="ownerUserId"
        label={t('editing.owner.person')}
        hint={t('editing.owner.personHint')}
        options={options}
        none={t('editing.owner.none')}
      />
    </div>
  );
}
