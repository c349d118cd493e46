import { useRef } from 'react';
import { Icon } from '../controls/icon.tsx';
import { useElementWidth } from '../layout/use-element-width.ts';
import s from './step-slider.module.css';

export type StepSliderProps = {
  /** Name of the slider: "Uppföljning". */
  label: string;
  /** Under the ticks, oldest first: "T1 2026". */
  names: string[];
  value: number;
  /** Read out: "T1 2026, 30 april 2026". */
  valueText: string;
  labels: { previous: string; next: string };
  onChange: (value: number) => void;
};

/** Room that a name under its tick needs, px. */
const NAME_WIDTH = 78;

/** A slider with a tick at every step; arrow keys, Home and End as in any slider, and a button at each end for a finger. */
export function StepSlider(props: StepSliderProps) {
  const { label, names, value, valueText, labels, onChange } = props;
  const track = useRef<HTMLDivElement>(null);
  const width = useElementWidth(track, 560);
  const last = names.length - 1;
  const every = Math.max(1, Math.ceil((names.length * NAME_WIDTH) / width));
  return (
    <div className={s.root}>
      <button
        type="button"
        className={s.step}
        aria-label={labels.previous}
        title={labels.previous}
        disabled={value === 0}
        onClick={() => onChange(value - 1)}
      >
        <span className={s.back}>
          <Icon name="chevron-right" />
        </span>
      </button>
      <div className={s.track} ref={track}>
        <input
          type="range"
          className={s.range}
          min={0}
          max={last}
          step={1}
          value={value}
          aria-label={label}
          aria-valuetext={valueText}
          onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
        />
        <div className={s.ticks} aria-hidden="true">
          {names.map((name, index) => (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place; two may share a name
              key={index}
              className={index === value ? `${s.tick} ${s.current}` : s.tick}
              style={{ left: `${last === 0 ? 50 : (index / last) * 100}%` }}
              data-edge={edgeOf(index, last)}
            >
              {(last - index) % every === 0 && <span className={s.name}>{name}</span>}
            </span>
          ))}
        </div>
      </div>
      <button
        type="button"
        className={s.step}
        aria-label={labels.next}
        title={labels.next}
        disabled={value === last}
        onClick={() => onChange(value + 1)}
      >
        <Icon name="chevron-right" />
      </button>
    </div>
  );
}

function edgeOf(index: number, last: number): 'first' | 'last' | undefined {
  if (last === 0) return undefined;
  if (index === 0) return 'first';
  return index === last ? 'last' : undefined;
}
