import '../../../lib/i18n/words/steps.ts';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Segmented } from '../../../ui/controls/segmented.tsx';
import {
  BAND_OF_SLUG,
  BAND_SLUGS,
  type MovementSlug,
  movementOfSlug,
  movementsIn,
  type RiskFilter,
} from './risk-filter.ts';
import s from './risk-filters.module.css';
import type { RiskView } from './steps/step-view.ts';

type Props = {
  risks: readonly RiskView[];
  filter: RiskFilter;
  onFilter: (change: Partial<RiskFilter>) => void;
};

/** Colour, movement and quality area; those that cannot choose between two are left out. */
export function RiskFilters({ risks, filter, onFilter }: Props) {
  const { t } = useTranslation();
  const movements = movementsIn(risks);
  const areas = areasIn(risks);
  const closed = risks.filter(({ movement }) => movement === 'absent').length;
  const movementWord = (slug: MovementSlug) => {
    const movement = movementOfSlug(slug);
    return movement ? t(`plans.movement.${movement}`) : t('plans.stuck');
  };
  return (
    <div className={s.root}>
      <Segmented
        label={t('plans.risks.filter')}
        value={filter.farg ?? 'alla'}
        options={[
          { value: 'alla', label: t('plans.risks.all') },
          ...BAND_SLUGS.map((slug) => ({
            value: slug,
            label: t(`plans.band.${BAND_OF_SLUG[slug]}`),
          })),
        ]}
        onChange={(value) => onFilter({ farg: value === 'alla' ? undefined : value })}
      />
      {movements.length > 1 && (
        <Choice
          label={t('steps.filterMovement')}
          value={filter.rorelse}
          options={movements.map((slug) => ({ value: slug, label: movementWord(slug) }))}
          onChange={(rorelse) => onFilter({ rorelse })}
        />
      )}
      {areas.length > 1 && (
        <Choice
          label={t('steps.filterArea')}
          value={filter.omrade}
          options={areas}
          onChange={(omrade) => onFilter({ omrade })}
        />
      )}
      {closed > 0 && (
        <label className={s.check}>
          <input
            type="checkbox"
            checked={filter.avslutade === 'ja'}
            onChange={(event) =>
              onFilter({ avslutade: event.currentTarget.checked ? 'ja' : undefined })
            }
          />
          {t('steps.showClosed', { count: closed })}
        </label>
      )}
    </div>
  );
}

type ChoiceProps<Value extends string> = {
  label: string;
  value: Value | undefined;
  options: { value: Value; label: string }[];
  onChange: (value: Value | undefined) => void;
};

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <span className={s.choice}>
      <label htmlFor={id} className={s.label}>
        {label}
      </label>
      <select
        id={id}
        className={s.select}
        value={value ?? ''}
        onChange={(event) =>
          onChange(options.find((option) => option.value === event.currentTarget.value)?.value)
        }
      >
        <option value="">{t('plans.risks.all')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}

function areasIn(risks: readonly RiskView[]) {
  const areas = new Map(
    risks.flatMap(({ risk: { qualityArea } }) =>
      qualityArea ? [[qualityArea.number, qualityArea.name] as const] : [],
    ),
  );
  return [...areas]
    .toSorted(([a], [b]) => a - b)
    .map(([number, name]) => ({ value: String(number), label: `${number} ${name}` }));
}
