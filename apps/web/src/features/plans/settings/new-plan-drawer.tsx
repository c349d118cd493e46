import { useMutation, useQuery } from '@apollo/client/react';
import { todayInStockholm } from '@lagesbild/domain/calendar';
import { useTranslation } from 'react-i18next';
import type { PlanKind } from '../../../generated/gql/graphql.ts';
import { paths } from '../../../lib/router/paths.ts';
import { EditDrawer } from '../editing/edit-drawer.tsx';
import { SelectField } from '../editing/select-field.tsx';
import { DateField, TextField } from '../editing/text-field.tsx';
import { faultsOnly, useChecks } from '../editing/use-checks.ts';
import { useEditForm } from '../editing/use-edit-form.ts';
import { useGoOn } from '../editing/use-go-on.ts';
import { LevelsField } from './levels-field.tsx';
import { levelsIn, PLAN_KINDS, sentPlan } from './plan-values.ts';
import s from './settings-drawers.module.css';
import { newPlanQuery, savePlanMutation } from './settings-mutations.ts';

type Values = {
  orgUnitId: string;
  kind: PlanKind;
  title: string;
  startsOn: string;
  lastDay: string;
  riskScaleId: string;
  goalLevelNames: string;
};

type Props = {
  slug: string;
  units: readonly { id: string; name: string }[];
  onClose: () => void;
};

/** A new plan: for which unit, of what kind, when, and on which scale its risks are assessed. */
export function NewPlanDrawer({ slug, units, onClose }: Props) {
  const { t } = useTranslation();
  const checks = useChecks();
  const goOn = useGoOn();
  const [send] = useMutation(savePlanMutation);
  const { data } = useQuery(newPlanQuery, { variables: { slug } });
  const year = todayInStockholm(new Date()).slice(0, 4);
  const form = useEditForm<Values, { __typename: string }>({
    key: 'plan:new',
    initial: {
      orgUnitId: units.length === 1 ? (units[0]?.id ?? '') : '',
      kind: 'action_plan',
      title: '',
      startsOn: `${year}-01-01`,
      lastDay: `${year}-12-31`,
      riskScaleId: '',
      goalLevelNames: t('settings.newPlan.levels'),
    },
    version: null,
    validate: (values) =>
      faultsOnly<Values>({
        orgUnitId: checks.required(values.orgUnitId),
        title: checks.text(values.title, { limit: 'title', isRequired: true }),
        startsOn: checks.required(values.startsOn),
        lastDay:
          checks.required(values.lastDay) ?? checks.endsAfter(values.startsOn, values.lastDay),
        goalLevelNames: levelsIn(values.goalLevelNames)
          .map((name) => checks.text(name, { limit: 'name' }))
          .find((fault) => fault !== undefined),
      }),
    send: async (changed) => {
      const input = { municipality: slug, ...sentPlan(changed) };
      return (await send({ variables: { input } })).data?.savePlan;
    },
    valuesOf: () => null,
    onSaved: (part) => {
      onClose();
      if ('id' in part) goOn(paths.plan(slug, String(part.id)));
    },
  });
  const scales = new Map(
    (data?.municipality.plans ?? []).flatMap(({ title, riskScale }) =>
      riskScale ? [[riskScale.id, t('settings.newPlan.scaleOf', { plan: title })] as const] : [],
    ),
  );
  return (
    <EditDrawer
      title={t('settings.newPlan.title')}
      form={form}
      onClose={onClose}
      saveLabel={t('settings.newPlan.save')}
    >
      <SelectField
        form={form}
        name="orgUnitId"
        label={t('settings.plan.unit')}
        {...(units.length > 1 ? { none: t('settings.newPlan.chooseUnit') } : {})}
        options={units.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        form={form}
        name="kind"
        label={t('settings.plan.kind')}
        options={PLAN_KINDS.map((value) => ({ value, label: t(`plans.kind.${value}`) }))}
      />
      <TextField
        form={form}
        name="title"
        label={t('settings.plan.title')}
        hint={t('settings.newPlan.titleHint', { year })}
        isRequired
        hasFocus
      />
      <div className={s.dates}>
        <DateField form={form} name="startsOn" label={t('settings.plan.startsOn')} isRequired />
        <DateField form={form} name="lastDay" label={t('settings.plan.lastDay')} isRequired />
      </div>
      <SelectField
        form={form}
        name="riskScaleId"
        label={t('settings.scale.heading')}
        none={t('settings.newPlan.defaultScale')}
        options={[...scales].map(([value, label]) => ({ value, label }))}
      />
      <LevelsField form={form} />
    </EditDrawer>
  );
}
