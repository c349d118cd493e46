import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PickerButton } from '../../../ui/controls/picker-button.tsx';
import {
  type ChangeKind,
  type ChangeKindSlug,
  type ChangeSections,
  countOf,
  KIND_SLUGS,
  kindsIn,
} from './change-sections.ts';
import s from './changes-controls.module.css';
import { type PartOption, partOptions } from './part-options.ts';
import type { PlanChanges } from './plan-changes.ts';

type Props = {
  parts: PlanChanges['parts'];
  within: string | undefined;
  onWithin: (partId: string | undefined) => void;
  sections: ChangeSections;
  kind: ChangeKind | null;
  onKind: (slug: ChangeKindSlug | undefined) => void;
};

const ALL = 'alla';

/** Narrows the page down to a part of the plan's tree and to one kind of change. */
export function ChangesFilters({ parts, within, onWithin, sections, kind, onKind }: Props) {
  const { t } = useTranslation();
  const kinds = kindsIn(sections);
  const nameOf = (one: ChangeKind) =>
    t('changes.option', { name: t(`changes.kinds.${one}`), count: countOf(sections, one) });
  return (
    <fieldset className={s.filters}>
      <legend className="visually-hidden">{t('changes.filters')}</legend>
      {parts.length > 0 && (
        <Picker
          label={t('changes.part')}
          all={t('changes.wholePlan')}
          options={partOptions(parts)}
          chosen={within}
          onChoose={onWithin}
        />
      )}
      {(kinds.length > 1 || kind !== null) && (
        <Picker
          label={t('changes.kind')}
          all={t('changes.allKinds')}
          options={kinds.map((one) => ({ id: KIND_SLUGS[one], name: nameOf(one), depth: 0 }))}
          chosen={kind ? KIND_SLUGS[kind] : undefined}
          onChoose={(slug) => onKind(slug as ChangeKindSlug | undefined)}
        />
      )}
    </fieldset>
  );
}

type PickerProps = {
  label: string;
  /** The choice that narrows nothing. */
  all: string;
  options: PartOption[];
  chosen: string | undefined;
  onChoose: (id: string | undefined) => void;
};

function Picker({ label, all, options, chosen, onChoose }: PickerProps) {
  const current = options.find((option) => option.id === chosen);
  return (
    <Menu position="bottom-start" keepMounted={false} width={320}>
      <Menu.Target>
        <PickerButton label={label} value={current?.name ?? all} className={s.picker} />
      </Menu.Target>
      <Menu.Dropdown mah={400} style={{ overflowY: 'auto' }}>
        <Menu.RadioGroup
          value={current?.id ?? ALL}
          onChange={(id) => onChoose(id === ALL ? undefined : id)}
        >
          <Menu.RadioItem value={ALL} closeMenuOnClick>
            {all}
          </Menu.RadioItem>
          {options.map((option) => (
            <Menu.RadioItem
              key={option.id}
              value={option.id}
              closeMenuOnClick
              pl={8 + option.depth * 16}
            >
              {option.name}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
