import { useTranslation } from 'react-i18next';
import type { Fulfilment } from '../../../generated/gql/graphql.ts';
import { BandShape } from '../../../ui/chips/band-shape.tsx';
import s from './fulfilment-mark.module.css';

const BANDS = { full: 'green', partial: 'yellow', none: 'red' } as const;

/** A goal's assessment: shape and word. One that was not assessed has an empty ring. */
export function FulfilmentMark({ fulfilment }: { fulfilment: Fulfilment }) {
  const { t } = useTranslation();
  const word = t(`plans.fulfilment.${fulfilment}`);
  if (fulfilment === 'unassessed') return <span className={s.unassessed}>{word}</span>;
  return (
    <span className={s.root}>
      <BandShape band={BANDS[fulfilment]} />
      {word}
    </span>
  );
}
