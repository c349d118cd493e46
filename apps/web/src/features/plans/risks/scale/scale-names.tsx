import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  type Axis,
  MAX_LEVELS,
  MIN_LEVELS,
  withAxis,
  withLevel,
  withName,
  withoutLevel,
} from './scale-draft.ts';
import s from './scale-editor.module.css';
import type { ScaleForm } from './use-scale-form.ts';

/** What the axes and their levels are called, and how many there are. */
export function ScaleNames({ scaleForm }: { scaleForm: ScaleForm }) {
  return (
    <div className={s.names}>
      <AxisNames scaleForm={scaleForm} axis="likelihood" />
      <AxisNames scaleForm={scaleForm} axis="severity" />
    </div>
  );
}

function AxisNames({ scaleForm, axis }: { scaleForm: ScaleForm; axis: Axis }) {
  const { t } = useTranslation();
  const { drawing, faults, draw } = scaleForm;
  const axisName = drawing[`${axis}Axis`];
  const names = drawing[`${axis}Names`];
  const shownAxis = axisName.trim() || t(`scale.${axis}`);
  return (
    <fieldset className={s.axis}>
      <legend className="visually-hidden">{shownAxis}</legend>
      <TextInput
        label={t(`scale.axisName.${axis}`)}
        data-field={`${axis}Axis`}
        value={axisName}
        onChange={(event) =>
          draw(withAxis(drawing, axis, event.currentTarget.value), `${axis}Axis`)
        }
        error={faults[`${axis}Axis`]}
      />
      <ol className={s.levels} reversed>
        {names
          .map((name, index) => ({ name, index }))
          .toReversed()
          .map(({ name, index }) => {
            const field = `${axis}Names.${index}`;
            return (
              <li key={index} className={s.level}>
                <span className={s.number} aria-hidden="true">
                  {index + 1}
                </span>
                <TextInput
                  aria-label={t('scale.levelName', { axis: shownAxis, level: index + 1 })}
                  data-field={field}
                  value={name}
                  onChange={(event) =>
                    draw(withName(drawing, axis, index + 1, event.currentTarget.value), field)
                  }
                  error={faults[field]}
                  flex={1}
                />
              </li>
            );
          })}
      </ol>
      <div className={s.buttons}>
        <Button
          variant="default"
          size="compact-sm"
          disabled={names.length >= MAX_LEVELS}
          onClick={() => draw(withLevel(drawing, axis))}
          aria-label={t('scale.addTo', { axis: shownAxis })}
        >
          {t('scale.add')}
        </Button>
        <Button
          variant="default"
          size="compact-sm"
          disabled={names.length <= MIN_LEVELS}
          onClick={() => draw(withoutLevel(drawing, axis))}
          aria-label={t('scale.removeFrom', { axis: shownAxis, level: names.length })}
        >
          {t('scale.remove', { level: names.length })}
        </Button>
      </div>
    </fieldset>
  );
}
