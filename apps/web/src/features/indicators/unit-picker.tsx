import '@mantine/core/styles/Menu.css';
import '@mantine/core/styles/Popover.css';
import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/controls/icon.tsx';
import { PickerButton } from '../../ui/controls/picker-button.tsx';

type Unit = { id: string; name: string };

type Props = {
  /** The unit whose level is shown as the whole. */
  whole: Unit;
  units: readonly Unit[];
  /** Null: the whole. */
  chosen: string | null;
  onChoose: (unitId: string | null) => void;
};

/** Whose values: the whole, or a unit of the reader's own part of the tree. */
export function UnitPicker({ whole, units, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const options = [whole, ...units.filter((unit) => unit.id !== whole.id)];
  const current = options.find((unit) => unit.id === chosen) ?? whole;
  return (
    <Menu
      position="bottom-end"
      keepMounted={false}
      width={260}
      checkIcon={<Icon name="check" size={14} />}
    >
      <Menu.Target>
        <PickerButton label={t('indicators.page.unitLabel')} value={current.name} />
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        <Menu.RadioGroup
          value={current.id}
          onChange={(unitId) => onChoose(unitId === whole.id ? null : unitId)}
        >
          {options.map((unit) => (
            <Menu.RadioItem key={unit.id} value={unit.id} closeMenuOnClick>
              {unit.name}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
