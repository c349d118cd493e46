import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format/use-format.ts';
import { SignalLabel } from '../../ui/chips/signal-chip.tsx';
import type { IndicatorData } from './indicator-page-fragment.ts';
import s from './indicator-verdict.module.css';
import { assuranceView, signalView } from './signal-view.ts';
import { targetAt } from './target-at.ts';

/** The verdict on the latest value, and on the target against the limits. */
export function IndicatorVerdict({ indicator }: { indicator: IndicatorData }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { signal, spc, targets, total } = indicator.page;
  const { word, ...chip } = signalView(signal);
  const assurance = assuranceView(signal.assurance);
  const target = targetAt(targets, total.from.at(-1));
  const note =
    signal.status === 'preliminary' && word === 'ofThirteen'
      ? t('indicators.signalNote.preliminary')
      : t(`indicators.signalNote.${word}`);
  return (
    <div className={s.root}>
      {total.values.length > 0 && (
        <SignalLabel {...chip} note={note}>
          {t(`indicators.signals.${word}`, { count: signal.pointCount })}
        </SignalLabel>
      )}
      {assurance && signal.assurance !== 'none' && (
        <SignalLabel
          {...assurance}
          note={
            target?.value == null
              ? null
              : t(`indicators.assuranceNote.${signal.assurance}`, {
                  target: format.value(target.value, indicator),
                })
          }
        >
          {t(`indicators.assurance.${signal.assurance}`)}
        </SignalLabel>
      )}
      {spc.isStock && spc.status === 'full' && (
        <p className={s.note}>{t('indicators.page.stock')}</p>
      )}
    </div>
  );
}
