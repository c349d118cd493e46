import { useTranslation } from 'react-i18next';
import type { MeasureRow_MeasureFragment, TrafficLight } from '../../../generated/gql/graphql.ts';
import { ShareBar } from '../../../ui/chips/share-bar.tsx';
import s from './light-bar.module.css';

const WORST_FIRST: readonly TrafficLight[] = ['late', 'at_risk', 'on_time'];

type Props = { measures: readonly Pick<MeasureRow_MeasureFragment, 'trafficLight' | 'progress'>[] };

/** How many measures are red, yellow and green. What is not known is said in a calm line, never drawn as green. */
export function LightBar({ measures }: Props) {
  const { t } = useTranslation();
  const countOf = (light: TrafficLight | null) =>
    measures.filter((measure) => measure.trafficLight === light).length;
  const unknown = countOf(null);
  const hasLight = unknown < measures.length;
  // Where a plan reports progress instead of lights, their absence is nothing to remark on.
  const isRemarkable = unknown > 0 && !(measures.some((measure) => measure.progress) && !hasLight);
  return (
    <>
      {hasLight && (
        <ShareBar
          label={t('plans.measures.byLight')}
          parts={WORST_FIRST.map((light) => ({
            light,
            count: countOf(light),
            word: t(`plans.light.${light}`),
          }))}
        />
      )}
      {isRemarkable && (
        <p className={s.note}>
          {hasLight
            ? t('plans.measures.lightsSomeUnknown', { count: unknown, total: measures.length })
            : t('plans.measures.lightsUnknown', { count: unknown })}
        </p>
      )}
    </>
  );
}
