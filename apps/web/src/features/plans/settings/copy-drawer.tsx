import { useMutation, useQuery } from '@apollo/client/react';
import { todayInStockholm } from '@lagesbild/domain/calendar';
import { partsToCopy } from '@lagesbild/domain/plans';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import { paths } from '../../../lib/router/paths.ts';
import { EditDrawer } from '../editing/edit-drawer.tsx';
import { notify } from '../editing/notice-store.ts';
import { DateField, TextField } from '../editing/text-field.tsx';
import { faultsOnly, useChecks } from '../editing/use-checks.ts';
import { useEditForm } from '../editing/use-edit-form.ts';
import { useGoOn } from '../editing/use-go-on.ts';
import { nextYear, partsOf } from './plan-values.ts';
import s from './settings-drawers.module.css';
import type { SettingsPlan } from './settings-fragment.ts';
import { copyPlanMutation, copyPreviewQuery } from './settings-mutations.ts';

const COUNTED = [
  'qualityAreas',
  'goals',
  'risks',
  'measures',
  'activities',
  'recommendations',
] as const;

type Values = { title: string; startsOn: string; lastDay: string };

/** Next year's plan: title and days proposed, and what follows along counted by the rule that copies it. */
export function CopyDrawer({ plan, onClose }: { plan: SettingsPlan; onClose: () => void }) {
  const { t } = useTranslation();
  const checks = useChecks();
  const goOn = useGoOn();
  const [send] = useMutation(copyPlanMutation);
  const { slug } = plan.municipality;
  const form = useEditForm<Values, { __typename: string }>({
    key: `plan-copy:${plan.id}`,
    initial: nextYear(plan),
    version: plan.version,
    validate: (values) =>
      faultsOnly<Values>({
        title: checks.text(values.title, { limit: 'title', isRequired: true }),
        startsOn: checks.required(values.startsOn),
        lastDay:
          checks.required(values.lastDay) ?? checks.endsAfter(values.startsOn, values.lastDay),
      }),
    send: async (_changed, _version, { title, startsOn, lastDay }) => {
      const input = { municipality: slug, planId: plan.id, title: title.trim(), startsOn, lastDay };
      return (await send({ variables: { input } })).data?.copyPlan;
    },
    valuesOf: () => null,
    onSaved: (part) => {
      onClose();
      notify({ text: t('settings.copy.done') });
      if ('id' in part) goOn(paths.plan(slug, String(part.id)));
    },
  });
  return (
    <EditDrawer
      title={t('settings.copy.title')}
      form={form}
      onClose={onClose}
      saveLabel={t('settings.copy.save')}
    >
      <TextField form={form} name="title" label={t('settings.plan.title')} isRequired hasFocus />
      <div className={s.dates}>
        <DateField form={form} name="startsOn" label={t('settings.plan.startsOn')} isRequired />
        <DateField form={form} name="lastDay" label={t('settings.plan.lastDay')} isRequired />
      </div>
      <Along plan={plan} startsOn={form.values.startsOn} />
      <p role="status">{form.isSaving && t('settings.copy.working')}</p>
    </EditDrawer>
  );
}

/** What follows along, and what does not. */
function Along({ plan, startsOn }: { plan: SettingsPlan; startsOn: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, error } = useQuery(copyPreviewQuery, {
    variables: {
      slug: plan.municipality.slug,
      planId: plan.id,
      today: todayInStockholm(new Date()),
    },
    fetchPolicy: 'no-cache',
  });
  const copied = data && partsToCopy(partsOf(data.municipality.plan), startsOn || plan.endsBefore);
  return (
    <section className={s.along} aria-label={t('settings.copy.along')} aria-live="polite">
      <p>
        <strong>{t('settings.copy.along')}</strong>
      </p>
      {error && <p>{t('settings.copy.uncounted')}</p>}
      {!error && !copied && <p>{t('common.loading')}</p>}
      {copied && (
        <ul>
          {COUNTED.filter((part) => copied[part].length > 0).map((part) => (
            <li key={part}>
              <b>{format.number(copied[part].length)}</b>{' '}
              {t(`settings.copy.part.${part}`, { count: copied[part].length })}
            </li>
          ))}
        </ul>
      )}
      <p className={s.quiet}>{t('settings.copy.notAlong')}</p>
    </section>
  );
}
