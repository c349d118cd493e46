import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../editing/edit-drawer.tsx';
import type { SavedChange } from '../editing/form-state.ts';
import { TextField } from '../editing/text-field.tsx';
import { faultsOnly, useChecks } from '../editing/use-checks.ts';
import { textOf, useEditForm } from '../editing/use-edit-form.ts';
import type { Area, SettingsPlan } from './settings-fragment.ts';
import { saveAreaMutation } from './settings-mutations.ts';

type Values = { number: string; name: string; focusArea: string };
type AreaLike = { number: number; name: string; focusArea?: string | null };

const valuesOf = (area: AreaLike): Values => ({
  number: String(area.number),
  name: area.name,
  focusArea: textOf(area.focusArea),
});

type Props = {
  plan: SettingsPlan;
  /** Null for a new one. */
  area: Area | null;
  onClose: () => void;
  onSaved: (change: SavedChange | null) => void;
};

/** A numbered heading that groups risks. */
export function AreaDrawer({ plan, area, onClose, onSaved }: Props) {
  const { t } = useTranslation();
  const checks = useChecks();
  const [send] = useMutation(saveAreaMutation);
  const next = Math.max(0, ...plan.qualityAreas.map(({ number }) => number)) + 1;
  const form = useEditForm<Values, { __typename: string }>({
    key: area ? `quality-area:${area.id}` : `quality-area:new:${plan.id}`,
    initial: valuesOf(area ?? { number: next, name: '' }),
    version: area?.version ?? null,
    validate: (values) =>
      faultsOnly<Values>({
        number: /^[1-9]\d{0,2}$/.test(values.number.trim())
          ? undefined
          : t('settings.area.numberFault'),
        name: checks.text(values.name, { limit: 'name', isRequired: true }),
        focusArea: checks.text(values.focusArea, { limit: 'name' }),
      }),
    send: async ({ number, ...changed }, version) => {
      const target = area ? { id: area.id, version } : { planId: plan.id };
      const input = {
        municipality: plan.municipality.slug,
        ...target,
        ...changed,
        ...(typeof number === 'string' ? { number: Number(number) } : {}),
      };
      return (await send({ variables: { input } })).data?.saveQualityArea;
    },
    valuesOf: (part) => (isArea(part) ? valuesOf(part) : null),
    onSaved: (_part, change) => onSaved(change),
  });
  return (
    <EditDrawer
      title={t(area ? 'settings.area.edit' : 'settings.area.new')}
      form={form}
      onClose={onClose}
      saveLabel={area ? undefined : t('settings.area.add')}
    >
      <TextField
        form={form}
        name="number"
        label={t('settings.area.number')}
        width="5rem"
        inputMode="numeric"
        isRequired
      />
      <TextField form={form} name="name" label={t('settings.area.name')} isRequired hasFocus />
      <TextField form={form} name="focusArea" label={t('settings.area.focusArea')} />
    </EditDrawer>
  );
}

function isArea(part: { __typename: string }): part is AreaLike & { __typename: 'QualityArea' } {
  return part.__typename === 'QualityArea';
}
