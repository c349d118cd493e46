import s from './shape.module.css';

export type Band = 'green' | 'yellow' | 'red';

type ShapeProps = {
  /** Outer size in px. */
  size?: number;
  /** `current` draws in the text colour (solid chips, forced colours). */
  tone?: 'own' | 'current';
};

export type BandShapeProps = ShapeProps & { band: Band };

/** ● green, ▲ yellow, ■ red, drawn so that size and weight agree. Decoration: the word stands beside it. */
export function BandShape({ band, size = 12, tone = 'own' }: BandShapeProps) {
  const className = `${s.shape} ${tone === 'own' ? s[band] : s.current}`;
  return (
    <svg className={className} width={size} height={size} viewBox="0 0 12 12" aria-hidden="true">
      {band === 'green' && <circle cx="6" cy="6" r="5" />}
      {band === 'yellow' && <path d="M6 1.1 11.3 10.9H.7Z" strokeLinejoin="round" />}
      {band === 'red' && <rect x="1.25" y="1.25" width="9.5" height="9.5" />}
    </svg>
  );
}

export type Light = 'late' | 'at_risk' | 'on_time';

const bandOfLight = { late: 'red', at_risk: 'yellow', on_time: 'green' } as const;

export type TrafficShapeProps = ShapeProps & {
  light: Light;
  /** Read out where no word stands beside the shape. */
  label?: string;
};

/** The traffic light of a measure in the same three shapes. */
export function TrafficShape({ light, label, size = 12, tone }: TrafficShapeProps) {
  const shape = <BandShape band={bandOfLight[light]} size={size} tone={tone} />;
  if (!label) return shape;
  return (
    <span role="img" aria-label={label} className={s.holder}>
      {shape}
    </span>
  );
}
