import { capitalise } from '@lagesbild/domain/format';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format/use-format.ts';
import { Section } from '../../ui/page/section.tsx';
import { ValueRows, type ValueRowsProps } from '../../ui/page/value-rows.tsx';
import s from './indicator-facts.module.css';
import type { IndicatorData } from './indicator-page-fragment.ts';
import { PointValue } from './point-value.tsx';
import { latestPoint, pointsOf, type SeriesPoint } from './series-points.ts';
import { councilTargetAt, targetAt } from './target-at.ts';
import { usePointText } from './use-point-text.ts';

type Rows = ValueRowsProps['rows'];

/** The latest value and what stands beside it: parts, segments, a year before, targets, and where it comes from. */
export function IndicatorFacts({ indicator }: { indicator: IndicatorData }) {
  const { t } = useTranslation();
  const format = useFormat();
  const textOf = usePointText();
  const { page, ownerTitle, source, purpose, answers, description } = indicator;
  const points = pointsOf(page.total);
  const latest = latestPoint(points) ?? latestOfSegments(page.segments);
  const hasWhole = points.length > 0;
  const yearBefore = latest && yearBeforeOf(points, latest);
  const target = targetAt(page.targets, latest?.period.from);
  const council = councilTargetAt(page.targets, latest?.period.from);
  const fraction = (point: SeriesPoint | null | undefined) =>
    point && point.numerator !== null && point.denominator !== null
      ? format.fraction(point.numerator, point.denominator)
      : undefined;

  const segments = page.segments.map(({ name, series }) => {
    const point = pointsOf(series).find((one) => one.period.from === latest?.period.from) ?? null;
    return { label: name, value: textOf(point, indicator) || '–', valueNote: fraction(point) };
  });

  const rows: Rows = [
    ...segments,
    ...(yearBefore
      ? [
          {
            label: capitalise(format.period(yearBefore.period)),
            value: textOf(yearBefore, indicator),
            valueNote: fraction(yearBefore),
          },
        ]
      : []),
    ...(target
      ? [
          {
            label: t('indicators.page.target'),
            value: target.value === null ? '–' : format.value(target.value, indicator),
            ...(target.note ? { valueNote: target.note } : {}),
          },
        ]
      : []),
    ...(council
      ? [
          {
            label: t('plans.goals.councilTarget'),
            value:
              council.value === null
                ? (council.note ?? '–')
                : format.value(council.value, indicator),
          },
        ]
      : []),
    ...(page.baseline === null
      ? []
      : [
          {
            label: t('indicators.page.baseline'),
            value: format.value(page.baseline, indicator),
            ...(page.baselineNote ? { note: page.baselineNote } : {}),
          },
        ]),
    ...(ownerTitle ? [{ label: t('indicators.page.owner'), value: ownerTitle }] : []),
    ...(source ? [{ label: t('indicators.page.source'), value: source }] : []),
  ];
  const texts = [
    [t('indicators.page.answers'), answers],
    [t('indicators.page.description'), description],
    [t('indicators.page.purpose'), purpose],
  ].filter((text): text is [string, string] => Boolean(text[1]));

  return (
    <Section title={latest ? capitalise(format.period(latest.period)) : t('indicators.latest')}>
      {(hasWhole || page.segments.length === 0) && (
        <p className={s.value}>
          <b>
            {latest ? <PointValue point={latest} format={indicator} /> : t('indicators.noValue')}
          </b>
          <span className={s.fraction}>{fraction(latest)}</span>
        </p>
      )}
      {hasWhole && latest?.comment && <p className={s.comment}>{latest.comment}</p>}
      <ValueRows rows={rows} />
      {texts.map(([term, text]) => (
        <div key={term} className={s.text}>
          <h3 className={s.term}>{term}</h3>
          <p>{text}</p>
        </div>
      ))}
    </Section>
  );
}

function yearBeforeOf(points: readonly SeriesPoint[], latest: SeriesPoint): SeriesPoint | null {
  const { from } = latest.period;
  const earlier = `${Number(from.slice(0, 4)) - 1}${from.slice(4)}`;
  return points.find((point) => point.period.from === earlier && point.value !== null) ?? null;
}

/** Where a source gives the parts only, theirs is the latest period. */
function latestOfSegments(segments: IndicatorData['page']['segments']): SeriesPoint | null {
  const [first] = segments;
  return first ? latestPoint(pointsOf(first.series)) : null;
}
