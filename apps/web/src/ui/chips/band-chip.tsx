import s from './band-chip.module.css';
import { type Band, BandShape } from './band-shape.tsx';

export type BandChipProps = {
  band: Band;
  /** "Gul" */
  word: string;
  /** Likelihood × severity; left out when only the colour is known. */
  level?: number | null;
  size?: 'sm' | 'lg';
  /** Solid for a projector. */
  isSolid?: boolean;
};

/** Shape, word and level on the band's tint. */
export function BandChip({ band, word, level, size = 'sm', isSolid = false }: BandChipProps) {
  return (
    <span className={`${s.chip} ${s[band]} ${s[size]} ${isSolid ? s.solid : ''}`}>
      <BandShape band={band} size={size === 'lg' ? 15 : 11} tone={isSolid ? 'current' : 'own'} />
      <span>
        {word}
        {level != null && <> {level}</>}
      </span>
    </span>
  );
}

export type BandChangeProps = {
  from: BandChipProps;
  /** Null when nothing remains; then `toWord` says so. */
  to: BandChipProps | null;
  /** Read out between the chips: "till". */
  label: string;
  toWord?: string;
};

/** Two chips with an arrow: from what to what. */
export function BandChange({ from, to, label, toWord }: BandChangeProps) {
  return (
    <span className={s.change}>
      <BandChip {...from} />
      <InlineArrow label={label} size="md" />
      {to ? <BandChip {...to} /> : <span className={s.word}>{toWord}</span>}
    </span>
  );
}

/** A drawn arrow in running text (the fonts' Latin subset has none). */
export function InlineArrow({ label, size = 'sm' }: { label?: string; size?: 'sm' | 'md' }) {
  const width = size === 'md' ? 18 : 13;
  const path = size === 'md' ? 'M1 6H16M11.5 1.5 16 6 11.5 10.5' : 'M0 6H12M8.5 2.5 12 6 8.5 9.5';
  return (
    <>
      <svg
        className={s.arrow}
        width={width}
        height="12"
        viewBox={`0 0 ${width} 12`}
        aria-hidden="true"
      >
        <path d={path} />
      </svg>
      {label && <span className="visually-hidden"> {label} </span>}
    </>
  );
}
