import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { IndicatorChartProps } from '../chart-types.ts';
import { monthName } from '../dates.ts';
import type { Axis } from '../scale.ts';
import s from './indicator-plot.module.css';
import type { PlacedEvent } from './place-events.ts';
import { eventRowHeight, type PlotLayout } from './plot-layout.ts';

/** Hairlines with the axis' numbers at the left. */
export function GridLayer({ axis, format }: { axis: Axis; format: (value: number) => string }) {
  const area = usePlotArea();
  const y = useYAxisScale();
  if (!area || !y) return null;
  return (
    <g>
      {axis.ticks.map((tick) => {
        const at = y(tick);
        if (at === undefined) return null;
        return (
          <g key={tick}>
            <path className={s.grid} d={`M${area.x} ${at}H${area.x + area.width}`} />
            <text className={s.tick} x={area.x - 8} y={at + 4} textAnchor="end">
              {format(tick)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** A rule per event with two lines of text above the plot. */
export function EventLayer({ events }: { events: PlacedEvent[] }) {
  const area = usePlotArea();
  if (!area) return null;
  return (
    <g>
      {events.map((event) => {
        const top = area.y - (event.row + 1) * eventRowHeight;
        const ruleTop = event.isPushed ? top + eventRowHeight - 6 : top + 2;
        return (
          <g key={`${event.on}${event.title}`}>
            <path
              className={event.kind === 'break' ? s.breakRule : s.noteRule}
              d={`M${event.x} ${ruleTop}V${area.y + area.height}`}
            />
            <text className={s.eventTitle} x={event.textX} y={top + 11} textAnchor={event.anchor}>
              {event.title}
            </text>
            {event.text && (
              <text className={s.eventText} x={event.textX} y={top + 26} textAnchor={event.anchor}>
                {event.text}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

type PeriodProps = IndicatorChartProps & { layout: PlotLayout; last: number; isBroken: boolean };

/** The axis with its periods and years, and the numbers of each period below. */
export function PeriodLayer({
  points,
  periodKind,
  locale,
  labels,
  layout,
  last,
  isBroken,
}: PeriodProps) {
  const area = usePlotArea();
  const x = useXAxisScale();
  if (!area || !x) return null;
  const bottom = area.y + area.height;
  const end = area.x + area.width;
  const at = (index: number) => x(index) ?? 0;
  const every = Math.max(1, Math.ceil((periodKind === 'month' ? 11 : 30) / layout.step));
  const monthStep = every === 1 ? 1 : 3;
  const years = points
    .map((point, index) => ({ index, year: point.from.slice(0, 4) }))
    .filter(({ year }, index) => index === 0 || year !== points[index - 1]?.from.slice(0, 4));
  const foot = bottom + (layout.hasNumbers ? 88 : 40);
  return (
    <g>
      <path className={s.axis} d={`M${area.x} ${bottom}H${end}`} />
      {isBroken && (
        <g transform={`translate(${area.x} ${bottom - 11})`}>
          <path className={s.breakGap} d="M-5 2 5 -2" />
          <path className={s.breakSign} d="M-5 5 5 1M-5 0 5 -4" />
        </g>
      )}
      {points.map((point, index) => {
        const month = Number(point.from.slice(5, 7)) - 1;
        if (periodKind === 'month' ? month % monthStep !== 0 : index % every !== 0) return null;
        if (periodKind === 'year') return null;
        const style = layout.step * monthStep >= 30 ? 'short' : 'narrow';
        const text =
          periodKind === 'month'
            ? monthName(month, locale, style)
            : periodKind === 'tertial'
              ? `T${Math.floor(month / 4) + 1}`
              : point.label;
        return (
          <text
            key={point.from}
            className={index === last ? s.periodLast : s.period}
            x={at(index)}
            y={bottom + 18}
            textAnchor="middle"
          >
            {text}
          </text>
        );
      })}
      {periodKind !== 'other' &&
        years.map(({ index, year }, place) => {
          const room = ((years[place + 1]?.index ?? points.length) - index) * layout.step;
          return (
            <g key={year}>
              {index > 0 && (
                <path className={s.yearRule} d={`M${at(index - 0.5)} ${bottom}V${foot}`} />
              )}
              {room >= 30 && (
                <text className={s.year} x={at(index - 0.5) + 6} y={bottom + 36}>
                  {year}
                </text>
              )}
            </g>
          );
        })}
      {layout.hasNumbers && (
        <g>
          <path className={s.yearRule} d={`M${area.x} ${bottom + 45}H${layout.width}`} />
          {points.map((point, index) => (
            <g key={point.from} className={index === last ? s.numberLast : s.number}>
              <text x={at(index)} y={bottom + 62} textAnchor="middle">
                {point.numerator}
              </text>
              <text x={at(index)} y={bottom + 80} textAnchor="middle">
                {point.denominator}
              </text>
            </g>
          ))}
          <text className={s.numberLabel} x={end + 8} y={bottom + 62}>
            {labels.numerator}
          </text>
          <text className={s.numberLabel} x={end + 8} y={bottom + 80}>
            {labels.denominator}
          </text>
        </g>
      )}
    </g>
  );
}
