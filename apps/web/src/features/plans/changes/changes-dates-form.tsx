import '@mantine/core/styles/Menu.css';
import '@mantine/core/styles/Popover.css';
import { type CivilDate, todayInStockholm } from '@lagesbild/domain/calendar';
import { Button, Menu, TextInput } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PickerButton } from '../../../ui/controls/picker-button.tsx';
import s from './changes-controls.module.css';
import type { PlanWithChanges } from './plan-changes.ts';

export type WrittenDates = { from: string; to: string };

type Props = {
  plan: Pick<PlanWithChanges, 'startsOn' | 'followUps'>;
  /** As they stand in the address, also when they cannot be compared. */
  dates: WrittenDates;
  onChange: (dates: WrittenDates) => void;
};

/** Any two days: written, or chosen among the follow-ups. */
export function ChangesDatesForm({ plan, dates, onChange }: Props) {
  const { t } = useTranslation();
  const [written, setWritten] = useState(dates);
  const end = (which: keyof WrittenDates) => ({
    label: t(`changes.${which}`),
    value: written[which],
    choices: choicesOf(plan, which),
    onWrite: (date: string) => setWritten({ ...written, [which]: date }),
    onChoose: (date: string) => {
      setWritten({ ...written, [which]: date });
      onChange({ ...written, [which]: date });
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    onChange(written);
  }

  return (
    <form onSubmit={submit} className={s.form} aria-label={t('changes.dates')}>
      <DateEnd {...end('from')} />
      <DateEnd {...end('to')} />
      <Button type="submit" variant="default" className={s.show}>
        {t('changes.show')}
      </Button>
    </form>
  );

  function choicesOf({ startsOn, followUps }: Props['plan'], which: keyof WrittenDates): Choice[] {
    const known = followUps.map(({ effectiveOn, label }) => ({ date: effectiveOn, label }));
    const today = { date: todayInStockholm(new Date()), label: t('changes.today') };
    if (which === 'to') return [today, ...known.toReversed()].filter(isFirstOfDay);
    const start = { date: startsOn, label: t('changes.planStart') };
    return [...known.toReversed(), start].filter(isFirstOfDay);
  }
}

type Choice = { date: CivilDate; label: string };

function isFirstOfDay(choice: Choice, index: number, all: readonly Choice[]): boolean {
  return all.findIndex((one) => one.date === choice.date) === index;
}

type DateEndProps = {
  label: string;
  value: string;
  choices: Choice[];
  onWrite: (date: string) => void;
  onChoose: (date: string) => void;
};

function DateEnd({ label, value, choices, onWrite, onChoose }: DateEndProps) {
  const { t } = useTranslation();
  const id = useId();
  const chosen = choices.find((choice) => choice.date === value);
  return (
    <fieldset className={s.end}>
      <legend className="visually-hidden">{label}</legend>
      <TextInput
        type="date"
        id={id}
        label={label}
        value={value}
        onChange={(event) => onWrite(event.currentTarget.value)}
        required
        withAsterisk={false}
      />
      <Menu position="bottom-start" keepMounted={false} width={220}>
        <Menu.Target>
          <PickerButton
            label={t('changes.choose')}
            value={chosen?.label ?? t('changes.otherDate')}
          />
        </Menu.Target>
        <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
          <Menu.RadioGroup value={value} onChange={onChoose}>
            {choices.map((choice) => (
              <Menu.RadioItem key={choice.date} value={choice.date} closeMenuOnClick>
                {choice.label}
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
        </Menu.Dropdown>
      </Menu>
    </fieldset>
  );
}
