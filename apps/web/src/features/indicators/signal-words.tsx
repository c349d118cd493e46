import { useTranslation } from 'react-i18next';
import type { PlanIndicator_PlanIndicatorFragment } from '../../generated/gql/graphql.ts';
import { SignalChip, SignalLabel } from '../../ui/chips/signal-chip.tsx';
import { signalView } from './signal-view.ts';

type Props = {
  signal: PlanIndicator_PlanIndicatorFragment['signal'];
  /** The letter alone, with its words read out. */
  isSignOnly?: boolean;
};

/** The verdict of a series as a chip with its words. */
export function SignalWords({ signal, isSignOnly = false }: Props) {
  const { t } = useTranslation();
  // Nothing to judge: no whole value, only parts.
  if (signal.pointCount === 0) return null;
  const { word, ...chip } = signalView(signal);
  const words = t(`indicators.signals.${word}`, { count: signal.pointCount });
  if (isSignOnly) return <SignalChip {...chip} size="sm" label={words} />;
  return (
    <SignalLabel {...chip} size="sm">
      {words}
    </SignalLabel>
  );
}
