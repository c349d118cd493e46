import { useId } from 'react';
import s from './level-choice.module.css';

type Props = {
  /** Where focus goes when it is at fault. */
  field: string;
  /** Where the form begins. */
  hasFocus?: boolean;
  legend: string;
  /** Level 1 first. */
  names: readonly string[];
  value: number | null;
  onChange: (level: number) => void;
  error: string | undefined;
};

/** The levels of an axis with their names, highest first as in the matrix. */
export function LevelChoice({ field, hasFocus, legend, names, value, onChange, error }: Props) {
  const name = useId();
  const errorId = useId();
  return (
    <fieldset
      className={s.root}
      data-error={error ? true : undefined}
      aria-describedby={error ? errorId : undefined}
    >
      <legend className={s.legend}>{legend}</legend>
      {names
        .map((levelName, index) => ({ levelName, level: index + 1 }))
        .toReversed()
        .map(({ levelName, level }) => (
          <label key={level} className={s.option}>
            <input
              type="radio"
              name={name}
              data-field={level === (value ?? names.length) ? field : undefined}
              data-autofocus={(hasFocus && level === (value ?? names.length)) || undefined}
              checked={value === level}
              onChange={() => onChange(level)}
            />
            <b>{level}</b>
            <span>{levelName}</span>
          </label>
        ))}
      {error && (
        <p id={errorId} className={s.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
