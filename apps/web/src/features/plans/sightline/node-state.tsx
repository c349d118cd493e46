import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BandShape, TrafficShape } from '../../../ui/chips/band-shape.tsx';
import { FulfilmentMark } from '../goals/fulfilment-mark.tsx';
import s from './node-state.module.css';
import type { SightNode } from './sightline-fragment.ts';

export type SignalOf = (signal: NonNullable<SightNode['signal']>) => ReactNode;

type Props = {
  node: SightNode;
  /** How the indicators' own feature says a verdict. */
  signalOf: SignalOf;
};

/** How it stands with it: shape and word, or letter and word. Nothing where nothing is known. */
export function NodeState({ node, signalOf }: Props) {
  const { t } = useTranslation();
  if (node.kind === 'risk') {
    return node.band ? (
      <span className={s.state}>
        <BandShape band={node.band} size={11} />
        {t(`plans.band.${node.band}`)}
      </span>
    ) : (
      <span className={s.state}>{t('plans.risks.notAssessed')}</span>
    );
  }
  if (node.kind === 'goal' && node.fulfilment) {
    return (
      <span className={s.state}>
        <FulfilmentMark fulfilment={node.fulfilment} />
      </span>
    );
  }
  if (node.kind === 'measure') return <MeasureState node={node} />;
  return node.signal && node.signal.pointCount > 0 ? (
    <span className={s.state}>{signalOf(node.signal)}</span>
  ) : null;
}

function MeasureState({ node }: { node: SightNode }) {
  const { t } = useTranslation();
  const { trafficLight, progress } = node;
  if (!trafficLight && !progress) return null;
  return (
    <span className={s.state}>
      {trafficLight && (
        <>
          <TrafficShape light={trafficLight} size={11} />
          {t(`plans.lightWord.${trafficLight}`)}
        </>
      )}
      {trafficLight && progress && <span aria-hidden="true">·</span>}
      {progress && t(`plans.progress.${progress}`)}
    </span>
  );
}
