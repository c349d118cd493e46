import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MeasureEffect_EffectFragment } from '../../../generated/gql/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { SmallChart } from '../../../ui/charts/small-chart.tsx';
import { SignalLabel } from '../../../ui/chips/signal-chip.tsx';
import { UiLink } from '../../../ui/link/ui-link.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { EmptyState } from '../../../ui/states/states.tsx';
import { effectView, placeOf } from './effect-view.ts';
import s from './measure-effects.module.css';

type Props = {
  effects: readonly MeasureEffect_EffectFragment[];
  startsOn: string | null;
  /** Opens the form that ties an indicator to the measure, for those who may. */
  onLink?: (() => void) | undefined;
};

/** Whether a signal came after the measure began, indicator by indicator. */
export function MeasureEffects({ effects, startsOn, onLink }: Props) {
  const { t } = useTranslation();
  return (
    <Section
      title={t('measure.page.effect')}
      note={effects.length > 0 && t('measure.page.effectNote')}
      isNoteWide
      action={
        onLink && (
          <Button variant="default" aria-haspopup="dialog" onClick={onLink}>
            {t('measure.page.link')}
          </Button>
        )
      }
    >
      {effects.length === 0 ? (
        <EmptyState text={t('measure.page.noEffect')} />
      ) : (
        <ul className={s.list}>
          {effects.map((effect) => (
            <Effect key={effect.indicator.id} effect={effect} startsOn={startsOn} />
          ))}
        </ul>
      )}
    </Section>
  );
}

type EffectProps = { effect: MeasureEffect_EffectFragment; startsOn: string | null };

function Effect({ effect, startsOn }: EffectProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const paths = usePlanPaths();
  const { indicator, verdict, sentence, series, spc } = effect;
  const name = indicator.shortName ?? indicator.name;
  const known = series.values.filter((value) => value !== null && value !== undefined);
  const isProtected = series.missing.includes('protected');
  const start = startsOn ? placeOf(series, startsOn) : null;
  const first = known[0];
  const last = known.at(-1);
  return (
    <li className={s.effect}>
      <div>
        <h3 className={s.name}>
          <UiLink href={paths.indicator(indicator.id)}>{name}</UiLink>
        </h3>
        <SignalLabel {...effectView(verdict)}>{t(`measure.effect.${verdict}`)}</SignalLabel>
        <p className={s.sentence}>{sentence}</p>
      </div>
      {first !== undefined && last !== undefined && known.length > 1 && !isProtected && (
        <SmallChart
          values={series.values.map((value) => value ?? null)}
          domain={domainOf(effect)}
          limits={spc.segments.map(({ fromIndex, toIndex, lower, upper, centre }) => ({
            fromIndex,
            toIndex,
            lower,
            upper,
            mean: centre,
          }))}
          groups={yearGroups(series.from)}
          marks={start === null ? [] : [{ at: start, label: t('measure.effect.start') }]}
          // What signalled before the measure is not its doing.
          signals={spc.signalIndexes.flatMap((index, at) =>
            start !== null && index > start
              ? [{ index, tone: spc.signalIsConcern[at] ? 'concern' : 'improvement' } as const]
              : [],
          )}
          height={128}
          label={t('measure.effect.chart', {
            name,
            sentence,
            first: format.value(first, indicator),
            last: format.value(last, indicator),
          })}
        />
      )}
    </li>
  );
}

/** All that is drawn, from zero. */
function domainOf({ series, spc }: MeasureEffect_EffectFragment): [number, number] {
  const drawn = [
    ...series.values.map((value) => value ?? 0),
    ...spc.segments.map((one) => one.upper),
  ];
  const low = Math.min(0, ...drawn, ...spc.segments.map((one) => one.lower));
  const high = Math.max(...drawn);
  return [low, high === low ? low + 1 : high];
}

function yearGroups(from: readonly string[]): { index: number; label: string }[] {
  return from.flatMap((date, index) => {
    const year = date.slice(0, 4);
    return year === from[index - 1]?.slice(0, 4) ? [] : [{ index, label: year }];
  });
}
