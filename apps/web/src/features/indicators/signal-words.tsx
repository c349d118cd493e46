import { useTranslation } from 'react-i18next';
import type { PlanIndicator_PlanIndicatorFragment } from '../../generated/gql/graphql.ts';
import { SignalLabel } from '../../ui/chips/signal-chip.tsx';
import { signalView } from './signal-view.ts';

type Props = { signal: PlanIndicator_PlanIndicatorFragment['signal'] };

/** The verdict of a series as a chip with its words. */
export function SignalWords({ signal }: Props) {
  const { t } = useTranslation();
  // Nothing to judge: no whole value, only parts.
  if (signal.pointCount === 0) return null;
  const { word, ...chip } = signalView(signal);
  return (
    <SignalLabel {...chip} size="sm">
      {t(`indicators.signals.${word}`, { count: signal.pointCount })}
    </SignalLabel>
  );
}
