import '@mantine/core/styles/Menu.css';
import '@mantine/core/styles/Popover.css';
import { todayInStockholm } from '@lagesbild/domain/calendar';
import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlanShell_PlanFragment } from '../../generated/gql/graphql.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import type { PlanSearch } from '../../lib/router/plan-search.ts';
import { Icon } from '../../ui/controls/icon.tsx';
import { PickerButton } from '../../ui/controls/picker-button.tsx';

type FollowUp = PlanShell_PlanFragment['followUps'][number];

type Option = Pick<FollowUp, 'id' | 'label' | 'effectiveOn'>;

type Props = {
  followUps: FollowUp[];
  at: string;
  compareWith: string | null | undefined;
  /** Whether the plan still changes, so that today may show something else than the latest follow-up. */
  isLiving: boolean;
  onChange: (dates: PlanSearch) => void;
};

/** The follow-up in view, or today, and the one beside it; both stand in the address. */
export function PeriodPickers({ followUps, at, compareWith, isLiving, onChange }: Props) {
  const { t } = useTranslation();
  const earlier = followUps.filter((followUp) => followUp.effectiveOn < at);
  const today = todayInStockholm(new Date());
  const last = followUps.at(-1)?.effectiveOn ?? '';
  const withToday: Option[] =
    isLiving && last < today
      ? [...followUps, { id: 'today', label: t('shell.today'), effectiveOn: today }]
      : followUps;
  return (
    <>
      <DatePicker
        label={t('shell.period')}
        options={withToday}
        chosen={at}
        onChoose={(datum) => onChange({ datum })}
      />
      {compareWith && earlier.length > 0 && (
        <DatePicker
          label={t('shell.compareWith')}
          options={earlier}
          chosen={compareWith}
          onChoose={(jamfor) => onChange({ datum: at, jamfor })}
        />
      )}
    </>
  );
}

type DatePickerProps = {
  label: string;
  options: Option[];
  chosen: string;
  onChoose: (date: string) => void;
};

function DatePicker({ label, options, chosen, onChoose }: DatePickerProps) {
  const format = useFormat();
  const current = options.find((option) => option.effectiveOn === chosen);
  return (
    <Menu
      position="bottom-start"
      keepMounted={false}
      width={200}
      checkIcon={<Icon name="check" size={14} />}
    >
      <Menu.Target>
        <PickerButton label={label} value={current?.label ?? format.shortDate(chosen)} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={chosen} onChange={onChoose}>
          {options.toReversed().map((option) => (
            <Menu.RadioItem key={option.id} value={option.effectiveOn} closeMenuOnClick>
              {option.label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
